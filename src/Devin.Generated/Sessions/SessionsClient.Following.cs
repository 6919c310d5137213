using System.Runtime.CompilerServices;

namespace Devin.Generated;

/// <content>Following a session until its work is finished.</content>
public sealed partial class SessionsClient
{
    /// <summary>Reads a session again and again until its work is finished, and gives the last snapshot.</summary>
    /// <remarks>
    /// <inheritdoc cref="FollowSessionAsync" path="/remarks"/>
    /// </remarks>
    /// <param name="devinId">Session id, with the prefix <c>devin-</c> or without.</param>
    /// <param name="waitOptions">How often to look, how long, and what else ends the wait; null for the defaults.</param>
    /// <param name="options">What differs for each request from the client's options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The last snapshot; its <see cref="SessionSnapshot.StopReason"/> says why the wait ended.</returns>
    /// <exception cref="ArgumentException">An argument is missing or wrong.</exception>
    /// <exception cref="DevinException">A request failed, its repetitions included.</exception>
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

    /// <summary>Reads a session again and again until its work is finished, and gives a snapshot of each change.</summary>
    /// <remarks>
    /// The work is finished when <c>status</c> is <c>exit</c> or <c>error</c>, or when <c>status_detail</c> is
    /// <c>finished</c> while the session is still <c>running</c>, which is the usual end. By default it also stops when a
    /// person is needed or the session is suspended, since neither passes by itself. An unknown status does not stop it. A
    /// request that fails is repeated as <see cref="DevinClientOptions.MaxRetries"/> says. A session that was finished and
    /// has just been sent a message can still be read as finished.
    /// </remarks>
    /// <param name="devinId">Session id, with the prefix <c>devin-</c> or without.</param>
    /// <param name="waitOptions">How often to look, how long, and what else ends it; null for the defaults.</param>
    /// <param name="options">What differs for each request from the client's options.</param>
    /// <param name="cancellationToken">Ends the following.</param>
    /// <returns>
    /// The first snapshot, then one whenever <c>status</c>, <c>status_detail</c> or <c>structured_output</c> differ from
    /// the one before. Only the last has a <see cref="SessionSnapshot.StopReason"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is missing or wrong.</exception>
    /// <exception cref="DevinException">A request failed, its repetitions included.</exception>
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
        SessionSnapshot? told = null;
        while (true)
        {
            var session = await GetSessionAsync(devinId, options, cancellationToken).ConfigureAwait(false);
            var remaining = isLimited ? waitOptions.Timeout - clock.GetElapsedTime(start) : TimeSpan.MaxValue;
            SessionStopReason? stopReason =
                session.StopReason() is { } reason && waitOptions.StopsFor(reason) ? reason
                : remaining <= TimeSpan.Zero ? SessionStopReason.TimedOut
                : null;
            if (told is null || stopReason is not null || session.DiffersFrom(told.Session))
            {
                told = new SessionSnapshot(session, stopReason);
                yield return told;
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
