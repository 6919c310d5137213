namespace Devin.Generated.Transport;

/// <summary>
/// The time limits of a call, and the time that is left. The time in which a streamed body is sent does not count.
/// </summary>
internal sealed class CallDeadline(CallTimeouts timeouts, TimeProvider timeProvider)
{
    private readonly long _start = timeProvider.GetTimestamp();
    private TimeSpan _excluded;

    /// <summary>The time limits.</summary>
    // A field, because the first call of a process would compile a method for a property.
    public readonly CallTimeouts Timeouts = timeouts;

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider => timeProvider;

    /// <summary>The remaining time, at least zero, or <see cref="Timeout.InfiniteTimeSpan"/>.</summary>
    public TimeSpan Remaining
    {
        get
        {
            if (Timeouts.Total == Timeout.InfiniteTimeSpan)
            {
                return Timeouts.Total;
            }

            var left = Timeouts.Total + _excluded - timeProvider.GetElapsedTime(_start);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>Whether a delay ends before the deadline.</summary>
    public bool HasTimeFor(TimeSpan delay) => Timeouts.Total == Timeout.InfiniteTimeSpan || delay < Remaining;

    /// <summary>Adds time that does not count.</summary>
    public void Exclude(TimeSpan time) => _excluded += time;
}
