using System.Net;
using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Sessions;

[TestFixture]
internal sealed class FollowingTests
{
    private static readonly SessionStep Working = new(SessionStatus.Running, SessionStatusDetail.Working);
    private static readonly SessionStep Finished = new(SessionStatus.Running, SessionStatusDetail.Finished);

    private static readonly string[] Limits =
    [
        SessionStatusDetail.Values.UsageLimitExceeded,
        SessionStatusDetail.Values.OutOfCredits,
        SessionStatusDetail.Values.OutOfQuota,
        SessionStatusDetail.Values.NoQuotaAllocation,
        SessionStatusDetail.Values.PaymentDeclined,
        SessionStatusDetail.Values.OrgUsageLimitExceeded,
        SessionStatusDetail.Values.UserUsageLimitExceeded,
        SessionStatusDetail.Values.TotalSessionLimitExceeded,
    ];

    private static readonly string[] OtherSuspensions =
    [
        SessionStatusDetail.Values.Inactivity,
        SessionStatusDetail.Values.UserRequest,
        SessionStatusDetail.Values.Error,
        "a_reason_not_documented",
    ];

    [Test]
    public async Task Waiting_ends_when_the_work_is_finished_although_the_session_still_runs()
    {
        using var rehearsal = new Rehearsal();
        var result = await rehearsal.WaitAsync();
        Assert.That(result.Reason, Is.EqualTo(SessionStopReason.Finished));
        Assert.That(result.IsFinished, Is.True);
        Assert.That(result.Session.Status, Is.EqualTo(SessionStatus.Running));
        Assert.That(rehearsal.Clock.Pauses, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Following_returns_each_change_once_and_the_result_at_the_end()
    {
        using var rehearsal = Rehearsal.Of(
            new SessionStep(SessionStatus.New) { Reads = 2 },
            Working with
            {
                Reads = 3,
            },
            Finished
        );
        var session = await rehearsal.CreateAsync();
        var changes = await rehearsal
            .Sessions.FollowSessionAsync(session.SessionId, Rehearsal.AtMostAnHour)
            .Select(Describe)
            .ToListAsync();
        Assert.That(
            changes,
            Is.EqualTo(
                new[]
                {
                    "new: All",
                    "running/working: Status",
                    "running/finished: Status",
                    "Finished: running/finished",
                }
            )
        );
        Assert.That(rehearsal.Devin.Requests.Count(request => request.Method == HttpMethod.Get), Is.EqualTo(6));
    }

    [Test]
    public async Task Pull_requests_acus_and_structured_output_are_changes_too()
    {
        var reads = 0;
        using var rehearsal = Rehearsal.Of(Working with { Reads = 7 }, Finished);
        rehearsal.OnGet(body =>
        {
            reads++;
            body["acus_consumed"] = reads >= 2 ? 1.5 : 0;
            body["pull_requests"] = reads switch
            {
                < 3 => new JsonArray(),
                3 => new JsonArray(new JsonObject { ["pr_url"] = "https://a/1", ["pr_state"] = "open" }),
                _ => new JsonArray(new JsonObject { ["pr_url"] = "https://a/1", ["pr_state"] = "merged" }),
            };
            body["structured_output"] = reads >= 5 ? new JsonObject { ["a"] = 1 } : null;
        });
        var session = await rehearsal.CreateAsync();
        var changes = await rehearsal
            .Sessions.FollowSessionAsync(session.SessionId, Rehearsal.AtMostAnHour)
            .OfType<SessionUpdate>()
            .Select(static update => update.Changed)
            .ToListAsync();
        Assert.That(
            changes,
            Is.EqualTo(
                new[]
                {
                    SessionChanges.All,
                    SessionChanges.AcusConsumed,
                    SessionChanges.PullRequests,
                    SessionChanges.PullRequests,
                    SessionChanges.StructuredOutput,
                    SessionChanges.Status,
                }
            )
        );
    }

    [Test]
    public async Task Intervals_grow_while_nothing_changes_and_start_again_after_a_change()
    {
        using var rehearsal = Rehearsal.Of(Working with { Reads = 12 }, new SessionStep("pondering"), Finished);
        await rehearsal.WaitAsync(
            new SessionWaitOptions
            {
                MinPollInterval = TimeSpan.FromSeconds(10),
                MaxPollInterval = TimeSpan.FromSeconds(100),
                Timeout = TimeSpan.FromHours(5),
            }
        );
        var seconds = rehearsal.Clock.Pauses.Select(static pause => pause.TotalSeconds).ToList();
        Assert.That(seconds, Has.Count.EqualTo(13));
        Assert.That(seconds, Is.All.InRange(10d, 100d));
        Assert.That(seconds[..11], Is.EqualTo(seconds[..11].Order()).Or.Some.GreaterThan(80d));
        Assert.That(seconds[0], Is.InRange(10d, 12d));
        Assert.That(seconds[10], Is.InRange(80d, 100d));
        Assert.That(seconds[12], Is.InRange(10d, 12d), "after the change to pondering");
    }

    [TestCase("exit", SessionStopReason.Exited, true)]
    [TestCase("error", SessionStopReason.Failed, false)]
    public async Task Waiting_ends_with_the_session(string status, SessionStopReason reason, bool isFinished)
    {
        using var rehearsal = Rehearsal.Of(Working, new SessionStep(status));
        var result = await rehearsal.WaitAsync();
        Assert.That((result.Reason, result.IsFinished), Is.EqualTo((reason, isFinished)));
    }

    [TestCase("waiting_for_user")]
    [TestCase("waiting_for_approval")]
    public async Task Waiting_ends_when_user_input_is_required(string detail)
    {
        using var rehearsal = Rehearsal.Of(Working, new SessionStep(SessionStatus.Running, detail));
        var result = await rehearsal.WaitAsync();
        Assert.That((result.Reason, result.IsFinished), Is.EqualTo((SessionStopReason.RequiresUserInput, false)));
    }

    [Test]
    public async Task A_session_that_waits_for_the_user_with_its_structured_output_is_finished()
    {
        using var rehearsal = Rehearsal.Of(
            Working,
            new SessionStep(SessionStatus.Running, SessionStatusDetail.WaitingForUser)
            {
                StructuredOutput = new JsonObject { ["bugs"] = 1 },
            }
        );
        var result = await rehearsal.WaitAsync();
        Assert.That((result.Reason, result.IsFinished), Is.EqualTo((SessionStopReason.Finished, true)));
    }

    [Test]
    public async Task A_reached_limit_is_a_milestone_of_its_own([ValueSource(nameof(Limits))] string detail)
    {
        using var rehearsal = Rehearsal.Of(Working, new SessionStep(SessionStatus.Suspended, detail));
        var result = await rehearsal.WaitAsync();
        Assert.That((result.Reason, result.IsFinished), Is.EqualTo((SessionStopReason.LimitReached, false)));
        Assert.That(result.Session.StatusDetail?.Value, Is.EqualTo(detail));
    }

    [Test]
    public async Task Waiting_ends_when_the_session_is_suspended([ValueSource(nameof(OtherSuspensions))] string detail)
    {
        using var rehearsal = Rehearsal.Of(Working, new SessionStep(SessionStatus.Suspended, detail));
        var result = await rehearsal.WaitAsync();
        Assert.That((result.Reason, result.IsFinished), Is.EqualTo((SessionStopReason.Suspended, false)));
    }

    [Test]
    public async Task Waiting_continues_past_the_milestones_that_the_options_exclude()
    {
        using var rehearsal = Rehearsal.Of(
            new SessionStep(SessionStatus.Running, SessionStatusDetail.WaitingForUser) { UntilMessage = false },
            new SessionStep(SessionStatus.Suspended, SessionStatusDetail.OutOfCredits) { UntilMessage = false },
            new SessionStep(SessionStatus.Suspended, SessionStatusDetail.Inactivity) { UntilMessage = false },
            Finished,
            new SessionStep(SessionStatus.Exit)
        );
        var result = await rehearsal.WaitAsync(
            new SessionWaitOptions
            {
                StopWhenFinished = false,
                StopWhenUserInputIsRequired = false,
                StopWhenLimitIsReached = false,
                StopWhenSuspended = false,
                Timeout = TimeSpan.FromHours(1),
            }
        );
        Assert.That(result.Reason, Is.EqualTo(SessionStopReason.Exited));
    }

    [Test]
    public async Task An_unknown_or_missing_status_does_not_end_the_wait()
    {
        var reads = 0;
        using var rehearsal = Rehearsal.Of(
            new SessionStep("pondering", "deeply"),
            Working with
            {
                Reads = 2,
            },
            Finished
        );
        rehearsal.OnGet(body =>
        {
            if (++reads is 2 or 3)
            {
                var members = body.AsObject();
                members["status"] = null;
                if (reads == 2)
                {
                    members.Remove("status");
                    members.Remove("acus_consumed");
                    members.Remove("pull_requests");
                }
            }
        });
        var result = await rehearsal.WaitAsync();
        Assert.That((result.Reason, reads), Is.EqualTo((SessionStopReason.Finished, 4)));
    }

    [Test]
    public async Task A_wait_that_times_out_reads_once_more_and_returns_the_reason()
    {
        using var rehearsal = Rehearsal.Of(Working);
        var start = rehearsal.Clock.GetTimestamp();
        var result = await rehearsal.WaitAsync(
            new SessionWaitOptions
            {
                MinPollInterval = TimeSpan.FromSeconds(10),
                MaxPollInterval = TimeSpan.FromSeconds(10),
                Timeout = TimeSpan.FromSeconds(25),
            }
        );
        Assert.That((result.Reason, result.IsFinished), Is.EqualTo((SessionStopReason.TimedOut, false)));
        Assert.That(rehearsal.Clock.GetElapsedTime(start), Is.EqualTo(TimeSpan.FromSeconds(25)));
        Assert.That(rehearsal.Clock.Pauses.Select(pause => pause.TotalSeconds), Is.EqualTo(new[] { 10d, 10d, 5d }));
    }

    [Test]
    public async Task An_id_without_prefix_is_sent_with_it([Values] bool isBare)
    {
        using var rehearsal = new Rehearsal(clock => new InMemoryDevinOptions
        {
            TimeProvider = clock,
            BareSessionIds = isBare,
        });
        var result = await rehearsal.WaitAsync();
        Assert.That(result.Reason, Is.EqualTo(SessionStopReason.Finished));
        Assert.That(result.Session.SessionId.StartsWith("devin-", StringComparison.Ordinal), Is.EqualTo(!isBare));
        Assert.That(rehearsal.Devin.Requests[^1].Path, Does.EndWith("/sessions/" + result.Session.PrefixedSessionId));
    }

    [Test]
    public async Task A_wait_survives_an_outage_after_the_retries_of_its_calls()
    {
        using var rehearsal = new Rehearsal();
        var session = await rehearsal.CreateAsync();
        rehearsal.Devin.OnAny().LoseRequest().Times(4);
        rehearsal.Devin.OnAny().Respond(HttpStatusCode.ServiceUnavailable).Times(8);
        var result = await rehearsal.Sessions.WaitForSessionAsync(session.SessionId, Rehearsal.AtMostAnHour);
        Assert.That(result.Reason, Is.EqualTo(SessionStopReason.Finished));
        Assert.That(rehearsal.Devin.Requests, Has.Count.EqualTo(1 + 12 + 3));
    }

    [Test]
    public async Task A_wait_ends_with_an_outage_that_is_longer_than_its_limit()
    {
        using var rehearsal = new Rehearsal();
        var session = await rehearsal.CreateAsync();
        rehearsal.Devin.OnAny().Respond(HttpStatusCode.ServiceUnavailable);
        var start = rehearsal.Clock.GetTimestamp();
        await Assert.ThatAsync(
            () =>
                rehearsal.Sessions.WaitForSessionAsync(
                    session.SessionId,
                    new SessionWaitOptions { MaxOutage = TimeSpan.FromMinutes(3) }
                ),
            Throws.InstanceOf<DevinServerException>()
        );
        Assert.That(rehearsal.Clock.GetElapsedTime(start), Is.LessThan(TimeSpan.FromMinutes(4)));
    }

    [Test]
    public async Task A_wait_ends_at_once_with_a_permanent_failure()
    {
        using var rehearsal = new Rehearsal();
        await Assert.ThatAsync(
            () => rehearsal.Sessions.WaitForSessionAsync("devin-unknown", Rehearsal.AtMostAnHour),
            Throws.InstanceOf<DevinNotFoundException>()
        );
        Assert.That(rehearsal.Devin.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_canceled_wait_ends_in_its_pause_with_the_token_of_the_caller()
    {
        using var cancellation = new CancellationTokenSource();
        using var rehearsal = new Rehearsal(
            _ => new InMemoryDevinOptions(),
            // A clock that does not advance by itself.
            client => client.TimeProvider = new Microsoft.Extensions.Time.Testing.FakeTimeProvider()
        );
        var session = await rehearsal.CreateAsync();
        var wait = rehearsal.Sessions.WaitForSessionAsync(session.SessionId, cancellationToken: cancellation.Token);
        Assert.That(wait.IsCompleted, Is.False);
        await cancellation.CancelAsync();
        await Assert.ThatAsync(
            () => wait,
            Throws
                .InstanceOf<OperationCanceledException>()
                .With.Property(nameof(OperationCanceledException.CancellationToken))
                .EqualTo(cancellation.Token)
        );
    }

    [Test]
    public async Task A_callback_receives_each_change()
    {
        using var rehearsal = new Rehearsal();
        var changes = new List<string>();
        await rehearsal.WaitAsync(new SessionWaitOptions { OnChange = change => changes.Add(Describe(change)) });
        Assert.That(
            changes,
            Is.EqualTo(
                new[]
                {
                    "new: All",
                    "running/working: Status",
                    "running/finished: Status",
                    "Finished: running/finished",
                }
            )
        );
    }

    [Test]
    public void Invalid_options_are_refused_before_anything_is_sent()
    {
        using var rehearsal = new Rehearsal();
        SessionWaitOptions[] wrong =
        [
            new() { MinPollInterval = TimeSpan.Zero },
            new() { MinPollInterval = TimeSpan.FromDays(25) },
            new() { MaxPollInterval = TimeSpan.Zero },
            new() { MinPollInterval = TimeSpan.FromSeconds(2), MaxPollInterval = TimeSpan.FromSeconds(1) },
            new() { Timeout = TimeSpan.FromSeconds(-2) },
            new() { MaxOutage = TimeSpan.FromSeconds(-2) },
        ];
        foreach (var options in wrong)
        {
            Assert.That(
                () => rehearsal.Sessions.FollowSessionAsync("devin-1", options),
                Throws.ArgumentException.With.Property("ParamName").EqualTo("waitOptions")
            );
        }

        Assert.That(rehearsal.Devin.Requests, Is.Empty);
    }

    [TestCase(1, null)]
    [TestCase(null, 1)]
    public async Task One_interval_alone_replaces_that_of_the_client_which_would_contradict_it(
        int? longest,
        int? shortest
    )
    {
        using var rehearsal = new Rehearsal(
            null,
            client =>
                (client.MinPollInterval, client.MaxPollInterval) = longest is null
                    ? (TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(2))
                    : (TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(6))
        );
        await rehearsal.WaitAsync(
            new SessionWaitOptions
            {
                MaxPollInterval = longest is { } most ? TimeSpan.FromSeconds(most) : null,
                MinPollInterval = shortest is { } least ? TimeSpan.FromSeconds(least) : null,
            }
        );
        Assert.That(rehearsal.Clock.Pauses, Is.All.EqualTo(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task The_client_sets_the_limits_that_the_options_leave_out()
    {
        using var rehearsal = new Rehearsal(
            null,
            client =>
                (client.MinPollInterval, client.MaxPollInterval) = (TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2))
        );
        await rehearsal.WaitAsync();
        Assert.That(rehearsal.Clock.Pauses, Is.All.EqualTo(TimeSpan.FromSeconds(2)));
    }

    private static string Describe(SessionChange change) =>
        change switch
        {
            SessionUpdate { Session: var session, Changed: var changed } => $"{Status(session)}: {changed}",
            SessionNewMessage { Message: var message } => $"{message.Source}: {message.Message}",
            SessionResult { Reason: var reason, Session: var session } => $"{reason}: {Status(session)}",
            _ => "another change",
        };

    private static string Status(SessionResponse session) => $"{session.Status}/{session.StatusDetail}".TrimEnd('/');
}
