using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift;

/// <summary>What a comparison found.</summary>
/// <param name="Copies">The copies, the reference first, then by id.</param>
/// <param name="Findings">The findings, by pointer and kind.</param>
/// <param name="Matches">Where lists without names were put.</param>
internal sealed record DriftResult(
    IReadOnlyList<Copy> Copies,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<PlacedList> Matches
);

/// <summary>A list without a name on a page, and the place that was decided for it.</summary>
/// <param name="Copy">The copy's id.</param>
/// <param name="Pointer">The place of the enum.</param>
/// <param name="At">The place of the list on the page.</param>
/// <param name="Certainty">From 0 to 1.</param>
internal sealed record PlacedList(string Copy, JsonPointer Pointer, SourceLocation At, double Certainty);
