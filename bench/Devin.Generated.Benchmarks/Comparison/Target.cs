namespace Devin.Generated.Benchmarks.Comparison;

/// <summary>The largest ratios of this library to the hand-written client.</summary>
/// <param name="Time">Of the times.</param>
/// <param name="Bytes">Of the allocated bytes; null if they have no target.</param>
internal sealed record Target(double Time, double? Bytes = null);
