using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.SelfCheck;

/// <summary>Creates one finding from the contradictions of pages at one place.</summary>
internal static class ContradictionFinding
{
    /// <summary>
    /// The finding. The prose or sample of each page is compared with the schema or field list of the same page.
    /// </summary>
    public static Finding Of(
        IReadOnlyList<string> place,
        JsonPointer pointer,
        IReadOnlyList<Cell> cells,
        FindingFactory factory
    )
    {
        var distinct = cells.DistinctBy(static cell => (cell.Copy, cell.At)).ToArray();
        var finding = factory.Of(DriftKinds.PageContradiction, place, pointer, distinct);
        var measured = distinct
            .Select(cell =>
                cell.Copy.IndexOf('#', StringComparison.Ordinal) is var part and >= 0
                    ? cell with
                    {
                        Direction = Directions.Against(cell, distinct.First(own => own.Copy == cell.Copy[..part])),
                    }
                    : cell
            )
            .ToArray();
        return finding with { Cells = measured, Direction = Directions.Overall(measured) };
    }
}
