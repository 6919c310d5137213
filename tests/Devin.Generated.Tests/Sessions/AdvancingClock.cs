using Microsoft.Extensions.Time.Testing;

namespace Devin.Generated.Tests.Sessions;

/// <summary>A clock that advances to the end of every delay as soon as code waits for it.</summary>
internal sealed class AdvancingClock() : FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero))
{
    private readonly List<TimeSpan> _pauses = [];

    public IReadOnlyList<TimeSpan> Pauses => _pauses;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero)
        {
            _pauses.Add(dueTime);
            // Not immediately, because a timer must not elapse before its creation returns.
            _ = Task.Run(() => Advance(dueTime));
        }

        return timer;
    }
}
