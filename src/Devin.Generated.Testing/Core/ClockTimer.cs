namespace Devin.Generated.Testing.Core;

/// <summary>A timer of an <see cref="InMemoryClock"/>, which guards its properties.</summary>
/// <param name="clock">The clock.</param>
/// <param name="number">The number in the order of creation.</param>
/// <param name="callback">What is called when the timer elapses.</param>
/// <param name="state">The argument of <paramref name="callback"/>.</param>
internal sealed class ClockTimer(InMemoryClock clock, long number, TimerCallback callback, object? state) : ITimer
{
    private readonly long _number = number;
    private readonly ExecutionContext? _context = ExecutionContext.Capture();

    /// <summary>By time, then in the order of creation.</summary>
    public static IComparer<ClockTimer> Order { get; } =
        Comparer<ClockTimer>.Create(
            static (left, right) =>
                left.Due != right.Due ? left.Due.CompareTo(right.Due) : left._number.CompareTo(right._number)
        );

    /// <summary>When the timer elapses. It does not change while the clock has the timer.</summary>
    public DateTimeOffset Due { get; set; }

    /// <summary>The time between two calls; zero or infinite for one call only.</summary>
    public TimeSpan Period { get; set; }

    /// <summary>Whether the clock moves to the time of the timer.</summary>
    public bool MovesClock { get; set; }

    /// <summary>Whether the timer was disposed.</summary>
    public bool IsRemoved { get; set; }

    /// <summary>Whether the timer limits the time of something that ends by itself.</summary>
    public bool IsTimeLimit => state is CancellationTokenSource;

    /// <summary>Calls the callback.</summary>
    public void Call()
    {
        if (_context is null)
        {
            callback(state);
        }
        else
        {
            ExecutionContext.Run(_context, static timer => ((ClockTimer)timer!).CallInContext(), this);
        }
    }

    /// <inheritdoc/>
    public bool Change(TimeSpan dueTime, TimeSpan period) => clock.Schedule(this, dueTime, period);

    /// <inheritdoc/>
    public void Dispose() => clock.Remove(this);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void CallInContext() => callback(state);
}
