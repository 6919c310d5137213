using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Sessions;

/// <summary>The milestones at which waiting for a session ends.</summary>
internal sealed class MilestoneTests
{
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

    [TestCase("exit", SessionStopReason.Exited, true)]
    [TestCase("error", SessionStopReason.Failed, false)]
    public async Task Waiting_ends_with_the_session(string status, SessionStopReason reason, bool isFinished)
    {
        using var rehearsal = Rehearsal.Of(Rehearsal.Working, new SessionStep(status));
        var result = await rehearsal.WaitAsync();
        Assert.That((result.Reason, result.IsFinished), Is.EqualTo((reason, isFinished)));
    }

    [TestCase("waiting_for_user")]
    [TestCase("waiting_for_approval")]
    public async Task Waiting_ends_when_user_input_is_required(string detail)
    {
        using var rehearsal = Rehearsal.Of(Rehearsal.Working, new SessionStep(SessionStatus.Running, detail));
        var result = await rehearsal.WaitAsync();
        Assert.That((result.Reason, result.IsFinished), Is.EqualTo((SessionStopReason.RequiresUserInput, false)));
    }

    [Test]
    public async Task A_session_that_waits_for_the_user_with_its_structured_output_is_finished()
    {
        using var rehearsal = Rehearsal.Of(
            Rehearsal.Working,
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
        using var rehearsal = Rehearsal.Of(Rehearsal.Working, new SessionStep(SessionStatus.Suspended, detail));
        var result = await rehearsal.WaitAsync();
        Assert.That((result.Reason, result.IsFinished), Is.EqualTo((SessionStopReason.LimitReached, false)));
        Assert.That(result.Session.StatusDetail?.Value, Is.EqualTo(detail));
    }

    [Test]
    public async Task Waiting_ends_when_the_session_is_suspended([ValueSource(nameof(OtherSuspensions))] string detail)
    {
        using var rehearsal = Rehearsal.Of(Rehearsal.Working, new SessionStep(SessionStatus.Suspended, detail));
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
            Rehearsal.Finished,
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
            Rehearsal.Working with
            {
                Reads = 2,
            },
            Rehearsal.Finished
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
}
