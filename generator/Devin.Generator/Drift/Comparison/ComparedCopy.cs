using Devin.Generator.Drift.Evidence;

namespace Devin.Generator.Drift.Comparison;

/// <summary>A copy as the comparison sees it.</summary>
/// <param name="Id">The copy's id, distinct among the copies.</param>
/// <param name="Language">The copy's language, or null.</param>
/// <param name="IsReference">Whether it is the reference.</param>
/// <param name="Facts">What it says.</param>
internal sealed record ComparedCopy(string Id, string? Language, bool IsReference, FactGroup Facts);
