namespace Devin.Generated.Testing.Core;

/// <summary>
/// A clock that moves to the end of every delay at once, so that code that waits does not really wait.
/// </summary>
/// <remarks>
/// <para>The time changes when code waits with this clock, such as with <c>Task.Delay</c>, and when
/// <see cref="Advance"/> is called. Delays end in the order of their times. The time limit of a
/// <see cref="CancellationTokenSource"/> does not move the clock: it is reached when delays move the clock past
/// it.</para>
/// <para>A repeated timer moves the clock to its first call only.</para>
/// <para>All members are thread-safe.</para>
/// </remarks>
public sealed class InMemoryClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly SortedSet<ClockTimer> _timers = new(ClockTimer.Order);
    private DateTimeOffset _now;
    private long _created;

    /// <summary>Initializes a new instance of <see cref="InMemoryClock"/>.</summary>
    /// <param name="start">The first time; null for 2026-01-05 09:00:00 UTC.</param>
    public InMemoryClock(DateTimeOffset? start = null) =>
        _now = start?.ToUniversalTime() ?? new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => GetUtcNow().Ticks;

    /// <summary>Moves the clock, and ends the delays and time limits until then in the order of their times.</summary>
    /// <param name="time">The time that passes. It cannot be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        DateTimeOffset end;
        lock (_gate)
        {
            end = _now + time;
        }

        while (Take(end) is { } timer)
        {
            timer.Call();
        }

        lock (_gate)
        {
            _now = _now > end ? _now : end;
        }
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new ClockTimer(this, Interlocked.Increment(ref _created), callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Sets when a timer elapses. Returns false if the timer was removed.</summary>
    internal bool Schedule(ClockTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            if (timer.IsRemoved)
            {
                return false;
            }

            _timers.Remove(timer);
            timer.Period = period;
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return true;
            }

            timer.Due = _now + dueTime;
            timer.MovesClock = !timer.IsTimeLimit;
            _timers.Add(timer);
            if (!timer.MovesClock)
            {
                return true;
            }
        }

        // Not at once: a timer must not elapse before the code that creates it has it.
        ThreadPool.UnsafeQueueUserWorkItem(static clock => clock.MoveToNextDelay(), this, preferLocal: false);
        return true;
    }

    /// <summary>Removes a timer. It does not elapse any more.</summary>
    internal void Remove(ClockTimer timer)
    {
        lock (_gate)
        {
            timer.IsRemoved = true;
            _timers.Remove(timer);
        }
    }

    private void MoveToNextDelay()
    {
        DateTimeOffset? end;
        lock (_gate)
        {
            end = _timers.FirstOrDefault(static timer => timer.MovesClock)?.Due;
        }

        while (end is { } due && Take(due) is { } timer)
        {
            timer.Call();
        }
    }

    /// <summary>Removes the next timer until a time and moves the clock to it; null if there is none.</summary>
    private ClockTimer? Take(DateTimeOffset end)
    {
        lock (_gate)
        {
            if (_timers.Min is not { } timer || timer.Due > end)
            {
                return null;
            }

            _timers.Remove(timer);
            _now = timer.Due > _now ? timer.Due : _now;
            if (timer.Period > TimeSpan.Zero)
            {
                timer.Due += timer.Period;
                timer.MovesClock = false;
                _timers.Add(timer);
            }

            return timer;
        }
    }
}
