namespace Devin.Generated.Benchmarks.Comparison;

/// <summary>What one execution of some work costs.</summary>
/// <param name="Microseconds">The least time that was measured.</param>
/// <param name="Bytes">The bytes that it allocates; null if they are not measured.</param>
internal readonly record struct Cost(double Microseconds, double? Bytes);
