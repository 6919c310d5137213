namespace Devin.Generated.Benchmarks.Comparison;

/// <summary>Work that this library and a hand-written client both do.</summary>
/// <param name="Name">The row of the table.</param>
/// <param name="Library">The work with this library.</param>
/// <param name="ByHand">The same work with the hand-written client.</param>
/// <param name="Target">The ratios to reach.</param>
internal sealed record Work(string Name, Action Library, Action ByHand, Target Target)
{
    /// <summary>
    /// How often long work is measured, once each time; null for short work on one thread, which is measured in batches.
    /// </summary>
    public int? Rounds { get; init; }
}
