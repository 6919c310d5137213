using System.Net;
using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Sessions;

[TestFixture]
internal sealed class FollowingTests
{
    private static readonly SessionStep Working = new(SessionStatus.Running, SessionStatusDetail.Working);
    private static readonly SessionStep Finished = new(SessionStatus.Running, SessionStatusDetail.Finished);

    private static readonly string[] Limits =
    [
        SessionStatusDetail.Values.Inactivity,
        SessionStatusDetail.Values.UserRequest,
        SessionStatusDetail.Values.OutOfCredits,
        SessionStatusDetail.Values.Error,
        "a_limit_not_documented",
    ];

    [Test]
    public async Task Waiting_ends_when_the_work_is_finished_although_the_session_still_runs()
    {
        using var rehearsal = new Rehearsal();
        var last = await rehearsal.WaitAsync();
        Assert.That(last.StopReason, Is.EqualTo(SessionStopReason.Finished));
        Assert.That(last.IsFinished, Is.True);
        Assert.That(last.Session.Status, Is.EqualTo(SessionStatus.Running));
        Assert.That(rehearsal.Clock.Pauses, Is.EqualTo(new[] { TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10) }));
    }

    [Test]
    public async Task Following_returns_each_change_once_and_the_reason_with_the_last()
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
        var snapshots = await rehearsal
            .Sessions.FollowSessionAsync(session.SessionId, Rehearsal.AtMostAnHour)
            .Select(snapshot =>
                (snapshot.Session.Status.Value, snapshot.Session.StatusDetail?.Value, snapshot.StopReason)
            )
            .ToListAsync();
        Assert.That(
            snapshots,
            Is.EqualTo(
                new (string?, string?, SessionStopReason?)[]
                {
                    ("new", null, null),
                    ("running", "working", null),
                    ("running", "finished", SessionStopReason.Finished),
                }
            )
        );
        Assert.That(rehearsal.Devin.Requests.Count(request => request.Method == HttpMethod.Get), Is.EqualTo(6));
    }

    [TestCase("exit", SessionStopReason.Exited, true)]
    [TestCase("error", SessionStopReason.Failed, false)]
    public async Task Waiting_ends_with_the_session(string status, SessionStopReason reason, bool isFinished)
    {
        using var rehearsal = Rehearsal.Of(Working, new SessionStep(status));
        var last = await rehearsal.WaitAsync();
        Assert.That((last.StopReason, last.IsFinished), Is.EqualTo((reason, isFinished)));
    }

    [TestCase("waiting_for_user")]
    [TestCase("waiting_for_approval")]
    public async Task Waiting_ends_when_user_input_is_required(string detail)
    {
        using var rehearsal = Rehearsal.Of(Working, new SessionStep(SessionStatus.Running, detail));
        var last = await rehearsal.WaitAsync();
        Assert.That((last.StopReason, last.IsFinished), Is.EqualTo((SessionStopReason.RequiresUserInput, false)));
    }

    [Test]
    public async Task Waiting_ends_when_the_session_is_suspended([ValueSource(nameof(Limits))] string detail)
    {
        using var rehearsal = Rehearsal.Of(Working, new SessionStep(SessionStatus.Suspended, detail));
        var last = await rehearsal.WaitAsync();
        Assert.That((last.StopReason, last.IsFinished), Is.EqualTo((SessionStopReason.Suspended, false)));
        Assert.That(last.Session.StatusDetail?.Value, Is.EqualTo(detail));
    }

    [Test]
    public async Task Waiting_continues_at_user_input_or_suspension_if_the_options_require_it()
    {
        using var rehearsal = Rehearsal.Of(
            new SessionStep(SessionStatus.Running, SessionStatusDetail.WaitingForUser) { UntilMessage = false },
            new SessionStep(SessionStatus.Suspended, SessionStatusDetail.OutOfCredits) { UntilMessage = false },
            Finished
        );
        var last = await rehearsal.WaitAsync(
            new SessionWaitOptions
            {
                StopWhenUserInputIsRequired = false,
                StopWhenSuspended = false,
                Timeout = TimeSpan.FromHours(1),
            }
        );
        Assert.That(last.StopReason, Is.EqualTo(SessionStopReason.Finished));
    }

    [Test]
    public async Task An_unknown_or_missing_status_does_not_end_the_wait()
    {
        var reads = 0;
        using var rehearsal = new Rehearsal(clock => new InMemoryDevinOptions
        {
            TimeProvider = clock,
            Script = _ => new SessionScript(
                new SessionStep("pondering", "deeply"),
                Working with
                {
                    Reads = 2,
                },
                Finished
            ),
            Rewrite = (request, body) =>
            {
                if (request.Method == HttpMethod.Get && ++reads is 2 or 3)
                {
                    var isSecond = reads == 2;
                    body["status"] = null;
                    _ = isSecond && body.AsObject().Remove("status");
                }
            },
        });
        var last = await rehearsal.WaitAsync();
        Assert.That((last.StopReason, reads), Is.EqualTo((SessionStopReason.Finished, 4)));
    }

    [Test]
    public async Task A_wait_that_times_out_reads_once_more_and_returns_the_reason()
    {
        using var rehearsal = Rehearsal.Of(Working);
        var start = rehearsal.Clock.GetTimestamp();
        var last = await rehearsal.WaitAsync(
            new SessionWaitOptions { PollInterval = TimeSpan.FromSeconds(10), Timeout = TimeSpan.FromSeconds(25) }
        );
        Assert.That((last.StopReason, last.IsFinished), Is.EqualTo((SessionStopReason.TimedOut, false)));
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
        var last = await rehearsal.WaitAsync();
        Assert.That(last.StopReason, Is.EqualTo(SessionStopReason.Finished));
        Assert.That(last.Session.SessionId.StartsWith("devin-", StringComparison.Ordinal), Is.EqualTo(!isBare));
        Assert.That(rehearsal.Devin.Requests[^1].Path, Does.EndWith("/sessions/" + last.Session.PrefixedSessionId));
    }

    [Test]
    public async Task A_wait_continues_after_transient_failures()
    {
        using var rehearsal = new Rehearsal();
        var session = await rehearsal.CreateAsync();
        rehearsal.Devin.Inject(InjectedFault.LostRequest);
        rehearsal.Devin.Inject(InjectedFault.HtmlPage(HttpStatusCode.BadGateway));
        var last = await rehearsal.Sessions.WaitForSessionAsync(session.SessionId, Rehearsal.AtMostAnHour);
        Assert.That(last.StopReason, Is.EqualTo(SessionStopReason.Finished));
        Assert.That(rehearsal.Devin.Requests, Has.Count.EqualTo(6));
    }

    [Test]
    public async Task A_wait_fails_with_permanent_failures()
    {
        using var rehearsal = new Rehearsal();
        var session = await rehearsal.CreateAsync();
        rehearsal.Devin.Inject(InjectedFault.Error(HttpStatusCode.ServiceUnavailable), times: 3);
        await Assert.ThatAsync(
            () => rehearsal.Sessions.WaitForSessionAsync(session.SessionId, Rehearsal.AtMostAnHour),
            Throws.InstanceOf<DevinServerException>()
        );
    }

    [Test]
    public async Task A_cancelled_wait_ends_in_its_pause()
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
        await Assert.ThatAsync(() => wait, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Invalid_options_are_refused_before_anything_is_sent()
    {
        using var rehearsal = new Rehearsal();
        SessionWaitOptions[] wrong =
        [
            new() { PollInterval = TimeSpan.Zero },
            new() { PollInterval = TimeSpan.FromDays(25) },
            new() { Timeout = TimeSpan.FromSeconds(-2) },
        ];
        foreach (var options in wrong)
        {
            Assert.That(() => rehearsal.Sessions.FollowSessionAsync("devin-1", options), Throws.ArgumentException);
        }

        Assert.That(rehearsal.Devin.Requests, Is.Empty);
    }
}
