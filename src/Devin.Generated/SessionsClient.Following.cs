using System.Runtime.CompilerServices;
using Devin.Generated.Core;
using Devin.Generated.Models;

namespace Devin.Generated;

/// <content>Following a session until its work is finished.</content>
public sealed partial class SessionsClient
{
    /// <summary>Reads a session repeatedly until its work is finished, and returns the last snapshot.</summary>
    /// <remarks>
    /// <inheritdoc cref="FollowSessionAsync" path="/remarks"/>
    /// </remarks>
    /// <param name="devinId">The session ID, with or without the prefix <c>devin-</c>.</param>
    /// <param name="waitOptions">
    /// How often to read the session, for how long, and when to stop; null for the defaults.
    /// </param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>
    /// The last snapshot. Its <see cref="SessionSnapshot.StopReason"/> contains the reason why the wait ended.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is missing or invalid.</exception>
    /// <exception cref="DevinException">A request failed, including its retries.</exception>
    public async Task<SessionSnapshot> WaitForSessionAsync(
        string devinId,
        SessionWaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var snapshots = FollowSessionAsync(devinId, waitOptions, options, cancellationToken);
        return await snapshots.LastAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Reads a session repeatedly until its work is finished, and returns a snapshot for each change.
    /// </summary>
    /// <remarks>
    /// The work is finished when <c>status</c> is <c>exit</c> or <c>error</c>, or, more often, when
    /// <c>status_detail</c> is <c>finished</c> while <c>status</c> is still <c>running</c>. By default, following also
    /// stops when the session requires user input or is suspended, because neither state ends without an action. An
    /// unknown status does not stop it. Failed requests are retried as set in
    /// <see cref="DevinClientOptions.MaxRetries"/>. A session that was finished can still be read as finished
    /// immediately after it was sent a message.
    /// </remarks>
    /// <param name="devinId">The session ID, with or without the prefix <c>devin-</c>.</param>
    /// <param name="waitOptions">
    /// How often to read the session, for how long, and when to stop; null for the defaults.
    /// </param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>
    /// The first snapshot, then one each time <c>status</c>, <c>status_detail</c> or <c>structured_output</c> changes.
    /// Only the last snapshot has a <see cref="SessionSnapshot.StopReason"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is missing or invalid.</exception>
    /// <exception cref="DevinException">A request failed, including its retries.</exception>
    public IAsyncEnumerable<SessionSnapshot> FollowSessionAsync(
        string devinId,
        SessionWaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(devinId);
        waitOptions ??= new SessionWaitOptions();
        waitOptions.Check(nameof(waitOptions));
        return FollowAsync(SessionIdText.WithPrefix(devinId), waitOptions, options, cancellationToken);
    }

    private async IAsyncEnumerable<SessionSnapshot> FollowAsync(
        string devinId,
        SessionWaitOptions waitOptions,
        RequestOptions? options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var clock = _transport.TimeProvider;
        var start = clock.GetTimestamp();
        var isLimited = waitOptions.Timeout != Timeout.InfiniteTimeSpan;
        SessionSnapshot? last = null;
        while (true)
        {
            var session = await GetSessionAsync(devinId, options, cancellationToken).ConfigureAwait(false);
            var remaining = isLimited ? waitOptions.Timeout - clock.GetElapsedTime(start) : TimeSpan.MaxValue;
            SessionStopReason? stopReason =
                SessionProgress.StopReasonOf(session) is { } reason && waitOptions.StopsFor(reason) ? reason
                : remaining <= TimeSpan.Zero ? SessionStopReason.TimedOut
                : null;
            if (last is null || stopReason is not null || SessionProgress.Differs(last.Session, session))
            {
                last = new SessionSnapshot(session, stopReason);
                yield return last;
            }

            if (stopReason is not null)
            {
                yield break;
            }

            var pause = remaining < waitOptions.PollInterval ? remaining : waitOptions.PollInterval;
            await Task.Delay(pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }
}
