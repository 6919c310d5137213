using Devin.Generated.Core;

namespace Devin.Generated.Polling;

/// <summary>Reads something repeatedly: with growing intervals, across outages of the service, and until a time limit.</summary>
/// <param name="limits">The limits.</param>
/// <param name="clock">The clock.</param>
/// <param name="chance">Returns a random number from 0 to 1.</param>
internal sealed class Poller(PollLimits limits, TimeProvider clock, Func<double> chance)
{
    // The longest delay of a timer.
    private static readonly TimeSpan MaxDelay = TimeSpan.FromDays(24);

    private readonly PollPace _pace = new(limits.Shortest, limits.Longest);
    private readonly long _start = clock.GetTimestamp();

    /// <summary>Whether the time limit elapsed.</summary>
    public bool IsTimeOver => Remaining == TimeSpan.Zero;

    private TimeSpan Remaining
    {
        get
        {
            if (limits.Timeout == Timeout.InfiniteTimeSpan)
            {
                return MaxDelay;
            }

            var left = limits.Timeout - clock.GetElapsedTime(_start);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>Reads once, or as often as an outage requires.</summary>
    /// <exception cref="DevinException">
    /// The failure is not an outage, the outage is longer than its limit, or the time limit elapsed in it.
    /// </exception>
    public async Task<T> ReadAsync<T>(Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        long? outageStart = null;
        while (true)
        {
            try
            {
                return await read(cancellationToken).ConfigureAwait(false);
            }
            catch (DevinException failure) when (Outage.Is(failure))
            {
                outageStart ??= clock.GetTimestamp();
                var elapsed = clock.GetElapsedTime(outageStart.Value);
                var interval = _pace.Next(false, chance());
                if (IsTimeOver || Outage.NextDelay(failure, interval, elapsed, limits.MaxOutage) is not { } delay)
                {
                    throw;
                }

                await DelayAsync(delay, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Waits until the next read, at most until the time limit.</summary>
    /// <param name="hasChanged">Whether the last read found a change.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public Task PauseAsync(bool hasChanged, CancellationToken cancellationToken) =>
        DelayAsync(_pace.Next(hasChanged, chance()), cancellationToken);

    private Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        var remaining = Remaining;
        return Task.Delay(delay < remaining ? delay : remaining, clock, cancellationToken);
    }
}
