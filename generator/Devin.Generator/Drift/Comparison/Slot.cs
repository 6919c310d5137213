using Devin.Generator.Drift.Evidence;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Comparison;

/// <summary>The content of one copy at a place, during the comparison.</summary>
/// <param name="State">Whether the copy has it.</param>
/// <param name="Fact">What it has.</param>
/// <param name="At">Where it has it, or where it would be.</param>
internal readonly record struct Slot(CellState State, Fact? Fact, SourceLocation? At)
{
    /// <summary>The slot of a copy that does not show the place.</summary>
    public static Slot NotShown => new(CellState.NotShown, null, null);

    /// <summary>The slot of a fact.</summary>
    public static Slot Of(Fact fact) => new(CellState.Present, fact, fact.Location);

    /// <summary>The slot of a member of a group, which may not be there or not be shown.</summary>
    public static Slot Of(FactGroup? group, string name) =>
        group switch
        {
            null => NotShown,
            _ when group[name] is { } fact => Of(fact),
            _ when group.Completeness.ShowsAbsenceOf(name) => new Slot(CellState.Absent, null, group.Location),
            _ => NotShown,
        };
}
