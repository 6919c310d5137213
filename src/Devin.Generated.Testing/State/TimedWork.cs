namespace Devin.Generated.Testing.State;

/// <summary>Work that starts and ends by itself: first it waits, then it runs.</summary>
/// <param name="CreatedAt">The time at which the work was requested, with fractions of a second.</param>
internal sealed record TimedWork(DateTimeOffset CreatedAt)
{
    private static readonly TimeSpan s_waiting = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_running = TimeSpan.FromSeconds(8);

    /// <summary>The time of the start.</summary>
    public DateTimeOffset StartsAt => CreatedAt + s_waiting;

    /// <summary>The time of the end.</summary>
    public DateTimeOffset EndsAt => StartsAt + s_running;

    /// <summary>The stage of the work at a time.</summary>
    public WorkStage StageAt(DateTimeOffset now) =>
        now < StartsAt ? WorkStage.Waiting
        : now < EndsAt ? WorkStage.Running
        : WorkStage.Completed;
}
