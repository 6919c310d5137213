namespace Devin.Generated.Polling;

/// <summary>
/// The intervals between reads: they grow while nothing changes, and start again with the shortest one after a change.
/// </summary>
/// <param name="shortest">The shortest interval.</param>
/// <param name="longest">The longest interval.</param>
internal sealed class PollPace(TimeSpan shortest, TimeSpan longest)
{
    private const double Growth = 1.5;
    private const double Spread = 0.2;

    private readonly TimeSpan _shortest = shortest;
    private TimeSpan _next = shortest;

    /// <summary>The next interval.</summary>
    /// <param name="hasChanged">Whether the last read found a change.</param>
    /// <param name="chance">
    /// A random number from 0 to 1 that distributes the reads of several programs by a fifth in both directions.
    /// </param>
    public TimeSpan Next(bool hasChanged, double chance)
    {
        var interval = hasChanged ? _shortest : _next;
        _next = Limit(interval * Growth);
        return Limit(interval * (1 - Spread + (2 * Spread * chance)));
    }

    private TimeSpan Limit(TimeSpan interval) =>
        interval < _shortest ? _shortest
        : interval > longest ? longest
        : interval;
}
