namespace Devin.Fuzz.Running;

/// <summary>When a run ends. Without limits it does not.</summary>
/// <param name="Executions">The number of executions; null for no limit.</param>
/// <param name="Time">The time; null for no limit.</param>
internal readonly record struct FuzzLimits(long? Executions, TimeSpan? Time)
{
    /// <summary>Whether another execution fits.</summary>
    public bool Allow(long executions, TimeSpan elapsed) => !(executions >= Executions) && !(elapsed >= Time);
}
