using System.Net;
using CsCheck;
using Devin.Generated.Models;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Sessions;

/// <summary>Messages while a session is followed: each once, in order, and from a position of another process.</summary>
[TestFixture]
internal sealed class FollowedMessagesTests
{
    private static readonly SessionWaitOptions Messages = new()
    {
        IncludeMessages = true,
        Timeout = TimeSpan.FromHours(1),
    };

    [Test]
    public async Task Messages_are_returned_between_the_changes_each_once()
    {
        using var rehearsal = new Rehearsal();
        var session = await rehearsal.CreateAsync("Do it.");
        var changes = await rehearsal.Sessions.FollowSessionAsync(session.SessionId, Messages).ToListAsync();
        Assert.That(
            changes.Select(static change => (change as SessionNewMessage)?.Message.Message ?? change.GetType().Name),
            Is.EqualTo(
                new[]
                {
                    nameof(SessionUpdate),
                    "Do it.",
                    nameof(SessionUpdate),
                    "I have started.",
                    nameof(SessionUpdate),
                    "I have finished.",
                    nameof(SessionResult),
                }
            )
        );
        Assert.That(
            ((SessionResult)changes[^1]).LastEventId,
            Is.EqualTo(((SessionNewMessage)changes[^2]).Message.EventId)
        );
    }

    [Test]
    public async Task Another_process_continues_after_the_last_message()
    {
        using var rehearsal = new Rehearsal();
        var session = await rehearsal.CreateAsync("Do it.");
        var first = await rehearsal.Sessions.WaitForSessionAsync(session.SessionId, Messages);
        await rehearsal.Sessions.PostMessageAsync(session.SessionId, new() { Message = "Go on." });
        var later = await rehearsal
            .Sessions.FollowSessionAsync(
                session.SessionId,
                new SessionWaitOptions { IncludeMessages = true, AfterEventId = first.LastEventId }
            )
            .OfType<SessionNewMessage>()
            .Select(static change => change.Message.Message)
            .ToListAsync();
        Assert.That(later, Is.EqualTo(new[] { "Go on.", "I have started.", "I have finished." }));
    }

    [Test]
    public async Task After_a_message_that_the_session_does_not_have_all_messages_are_returned()
    {
        using var rehearsal = Rehearsal.Of(new SessionStep(SessionStatus.Exit) { Message = "Done." });
        var session = await rehearsal.CreateAsync("Do it.");
        var messages = await rehearsal
            .Sessions.FollowSessionAsync(
                session.SessionId,
                new SessionWaitOptions { IncludeMessages = true, AfterEventId = "event-unknown" }
            )
            .OfType<SessionNewMessage>()
            .Select(static change => change.Message.Message)
            .ToListAsync();
        Assert.That(messages, Is.EqualTo(new[] { "Do it.", "Done." }));
    }

    [Test]
    public async Task An_outage_between_two_pages_loses_and_repeats_no_message()
    {
        using var rehearsal = new Rehearsal(client: client => client.MaxRetries = 0);
        rehearsal.Devin.Sessions.OnCreate(_ => new SessionScript(new SessionStep(SessionStatus.Exit)));
        var session = await rehearsal.CreateAsync("0");
        for (var number = 1; number <= 150; number++)
        {
            rehearsal.Devin.Sessions.AddMessage(session.SessionId, $"{number}");
        }

        var seen = new List<string>();
        await foreach (var change in rehearsal.Sessions.FollowSessionAsync(session.SessionId, Messages))
        {
            if (change is SessionNewMessage { Message.Message: var text })
            {
                seen.Add(text);
                if (text == "50")
                {
                    rehearsal.Devin.OnAny().Respond(HttpStatusCode.BadGateway).Times(2);
                }
            }
        }

        Assert.That(seen, Is.EqualTo(Enumerable.Range(0, 151).Select(static number => $"{number}")));
    }

    [Test]
    public void Every_message_is_returned_once_whatever_pages_and_cursors_the_service_uses() =>
        Gen.Select(Gen.Int[0, 4].Array[1, 6], Gen.Int[1, 5], Gen.Bool)
            .Holds(
                (arrivals, size, hasLastCursor) =>
                {
                    var all = new List<string>();
                    Task<SessionMessagePage> ReadPage(string? after, CancellationToken cancellationToken)
                    {
                        var start = after is null
                            ? 0
                            : int.Parse(after, System.Globalization.CultureInfo.InvariantCulture);
                        var items = all.Skip(start).Take(size).ToList();
                        var end = start + items.Count;
                        var hasNext = end < all.Count;
                        return Task.FromResult(
                            new SessionMessagePage
                            {
                                Items = [.. items.Select(Message)],
                                EndCursor = hasNext || (hasLastCursor && items.Count > 0) ? $"{end}" : null,
                                HasNextPage = hasNext,
                            }
                        );
                    }

                    var reader = new SessionMessageReader(ReadPage, null);
                    var seen = new List<string>();
                    foreach (var count in arrivals)
                    {
                        all.AddRange(Enumerable.Range(all.Count, count).Select(static number => $"{number}"));
                        seen.AddRange(
                            reader
                                .ReadNewAsync(Poller(), CancellationToken.None)
                                .Select(static message => message.EventId)
                                .ToListAsync()
                                .AsTask()
                                .GetAwaiter()
                                .GetResult()
                        );
                    }

                    return seen.SequenceEqual(all);
                },
                samples: 200
            );

    private static SessionMessage Message(string id) =>
        new()
        {
            EventId = id,
            Message = id,
            Source = MessageSource.Devin,
            CreatedAt = default,
        };

    private static Generated.Polling.Poller Poller() =>
        new(
            new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan, TimeSpan.Zero),
            new AdvancingClock(),
            static () => 0.5
        );
}
