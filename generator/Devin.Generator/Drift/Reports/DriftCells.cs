using Devin.Generator.Drift.Comparison;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Reports;

/// <summary>How the cells of a finding are shown to people.</summary>
internal static class DriftCells
{
    /// <summary>The content of a copy, in words.</summary>
    public static string Words(Cell cell) =>
        cell switch
        {
            { State: CellState.NotShown } => "not shown",
            { State: CellState.Absent } => "absent",
            { Values: [], IsSet: true } => "empty",
            { Values: [], Contents: [] } => "present",
            { Values: [] } => "with " + string.Join(", ", cell.Contents),
            _ => string.Join(", ", cell.Values.Select(CanonicalJson.Plain)),
        };

    /// <summary>The copy's id, with its publication date where that is known.</summary>
    public static string Name(Cell cell, DriftResult result) =>
        result.Copies.FirstOrDefault(copy => copy.Id == cell.Copy)?.Published is { } published
            ? $"{cell.Copy} ({published})"
            : cell.Copy;

    /// <summary>The copies that deviate, in consequences too; all that show the place where none does.</summary>
    public static IEnumerable<string> Deviating(Finding finding)
    {
        var shown = finding.Cells.Where(static cell => cell.State != CellState.NotShown).ToArray();
        var deviating = shown.Where(static cell => cell.Direction is not null).ToArray();
        return (deviating.Length > 0 ? deviating : shown)
            .Select(CopyOf)
            .Concat(finding.Consequences.SelectMany(Deviating))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>The id of the copy, also where the cell is about a part of a page.</summary>
    public static string CopyOf(Cell cell) => cell.Copy.Split('#')[0];

    /// <summary>The members of the sets in a finding's cells, where the cells are sets.</summary>
    public static IReadOnlyList<string> Members(Finding finding) =>
        finding.Cells.Where(static cell => cell.State == CellState.Present).All(static cell => cell.IsSet)
            ? finding
                .Cells.SelectMany(static cell => cell.Values)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToArray()
            : [];

    /// <summary>One sign for a copy that shows the place, and a member of a set: whether it lists it.</summary>
    public static string Sign(Cell cell, string member) =>
        cell.Values.Contains(member, StringComparer.Ordinal) ? "+" : "−";
}
