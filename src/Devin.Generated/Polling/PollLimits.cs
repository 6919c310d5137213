namespace Devin.Generated.Polling;

/// <summary>How often something is read, for how long, and how long the service may be unavailable.</summary>
/// <param name="Shortest">The shortest interval between reads.</param>
/// <param name="Longest">The longest interval between reads.</param>
/// <param name="Timeout">The total time.</param>
/// <param name="MaxOutage">The longest time in which no read succeeds.</param>
internal readonly record struct PollLimits(TimeSpan Shortest, TimeSpan Longest, TimeSpan Timeout, TimeSpan MaxOutage);
