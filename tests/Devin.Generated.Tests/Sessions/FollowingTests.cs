using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Sessions;

/// <summary>The changes of a session that is followed.</summary>
internal sealed class FollowingTests
{
    [Test]
    public async Task Following_returns_each_change_once_and_the_result_at_the_end()
    {
        using var rehearsal = Rehearsal.Of(
            new SessionStep(SessionStatus.New) { Reads = 2 },
            Rehearsal.Working with
            {
                Reads = 3,
            },
            Rehearsal.Finished
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
        using var rehearsal = Rehearsal.Of(Rehearsal.Working with { Reads = 7 }, Rehearsal.Finished);
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
