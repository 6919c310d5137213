using System.Runtime.CompilerServices;
using Devin.Generated.Models;
using Devin.Generated.Polling;

namespace Devin.Generated;

/// <summary>Follows a session, for both clients.</summary>
/// <param name="readSession">Reads the session.</param>
/// <param name="readMessages">Reads the page of messages after a cursor.</param>
/// <param name="options">When to stop, and whether to read messages.</param>
internal sealed class SessionFollower(
    Func<CancellationToken, Task<SessionResponse>> readSession,
    Func<string?, CancellationToken, Task<SessionMessagePage>> readMessages,
    SessionWaitOptions options
)
{
    /// <summary>The changes until the session reaches a milestone or the time is over.</summary>
    public async IAsyncEnumerable<SessionChange> FollowAsync(
        Poller poller,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var messages = options.IncludeMessages ? new SessionMessageReader(readMessages, options.AfterEventId) : null;
        SessionResponse? last = null;
        while (true)
        {
            var isLastRead = poller.IsTimeOver;
            var session = await poller.ReadAsync(readSession, cancellationToken).ConfigureAwait(false);
            var changed = SessionProgress.Compare(last, session);
            var hasChanged = changed != SessionChanges.None;
            last = session;
            if (hasChanged)
            {
                yield return Reported(new SessionUpdate(session, changed));
            }

            // After the session, so that the messages of its last step are read too.
            if (messages is not null)
            {
                await foreach (var message in messages.ReadNewAsync(poller, cancellationToken).ConfigureAwait(false))
                {
                    hasChanged = true;
                    yield return Reported(new SessionNewMessage(message));
                }
            }

            if (StopReason(session, isLastRead) is { } reason)
            {
                yield return Reported(new SessionResult(session, reason, messages?.LastEventId));
                yield break;
            }

            await poller.PauseAsync(hasChanged, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The last change.</summary>
    public async Task<SessionResult> WaitAsync(Poller poller, CancellationToken cancellationToken)
    {
        var last = await FollowAsync(poller, cancellationToken).LastAsync(cancellationToken).ConfigureAwait(false);
        return (SessionResult)last;
    }

    private SessionStopReason? StopReason(SessionResponse session, bool isLastRead) =>
        SessionProgress.StopReasonOf(session) is { } reason && options.StopsFor(reason) ? reason
        : isLastRead ? SessionStopReason.TimedOut
        : null;

    private SessionChange Reported(SessionChange change)
    {
        options.OnChange?.Invoke(change);
        return change;
    }
}
