namespace Devin.Generated.Transport;

/// <summary>The time that is left for a call. The time in which a streamed body is sent does not count.</summary>
internal sealed class CallDeadline(TimeSpan total, TimeProvider timeProvider)
{
    private readonly long _start = timeProvider.GetTimestamp();
    private TimeSpan _excluded;

    /// <summary>The remaining time, at least zero, or <see cref="Timeout.InfiniteTimeSpan"/>.</summary>
    public TimeSpan Remaining
    {
        get
        {
            if (total == Timeout.InfiniteTimeSpan)
            {
                return total;
            }

            var left = total + _excluded - timeProvider.GetElapsedTime(_start);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>Whether a delay ends before the deadline.</summary>
    public bool HasTimeFor(TimeSpan delay) => total == Timeout.InfiniteTimeSpan || delay < Remaining;

    /// <summary>Adds time that does not count.</summary>
    public void Exclude(TimeSpan time) => _excluded += time;
}
