using Devin.Generator.Drift.Evidence;

namespace Devin.Generator.Drift.Comparison;

/// <summary>A copy as input of the comparison.</summary>
/// <param name="Id">The copy's id, distinct among the copies.</param>
/// <param name="Language">The copy's language, or null.</param>
/// <param name="IsReference">Whether it is the reference.</param>
/// <param name="Facts">Its facts.</param>
internal sealed record ComparedCopy(string Id, string? Language, bool IsReference, FactGroup Facts);
