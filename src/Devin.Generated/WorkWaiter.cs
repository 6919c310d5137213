using Devin.Generated.Polling;

namespace Devin.Generated;

/// <summary>Waits for work of the service, for both clients.</summary>
internal static class WorkWaiter
{
    /// <summary>Reads repeatedly until the work has an outcome or the time is over.</summary>
    /// <param name="poller">How often to read, and for how long.</param>
    /// <param name="read">Reads the work.</param>
    /// <param name="outcomeOf">The outcome; null while the work continues.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static async Task<WorkResult<T>> UntilEndedAsync<T>(
        this Poller poller,
        Func<CancellationToken, Task<T>> read,
        Func<T, WorkOutcome?> outcomeOf,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var isLastRead = poller.IsTimeOver;
            var value = await poller.ReadAsync(read, cancellationToken).ConfigureAwait(false);
            if (outcomeOf(value) is { } outcome)
            {
                return new WorkResult<T>(value, outcome);
            }

            if (isLastRead)
            {
                return new WorkResult<T>(value, WorkOutcome.TimedOut);
            }

            await poller.PauseAsync(hasChanged: false, cancellationToken).ConfigureAwait(false);
        }
    }
}
