using System.Globalization;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Reports;

namespace Devin.Generator.Drift.Reports;

/// <summary>Directions as tags: a sign, a color, and a word.</summary>
internal static class DriftHtmlTags
{
    private const int Shown = 3;

    /// <summary>The copies that differ, each with its direction.</summary>
    public static IEnumerable<HtmlTag> Of(Finding finding)
    {
        HtmlTag[] tags =
        [
            .. finding
                .Cells.Where(cell => cell.State != CellState.NotShown && IsDeviating(cell, finding))
                .DistinctBy(static cell => DriftCells.CopyOf(cell))
                .Select(cell =>
                    DirectionOf(cell, finding) with
                    {
                        Word = $"{Sign(cell, finding)} {DriftCells.CopyOf(cell)}",
                    }
                ),
        ];
        return tags.Length > Shown
            ? tags.Take(Shown)
                .Append(new HtmlTag("none", string.Create(CultureInfo.InvariantCulture, $"{tags.Length - Shown} more")))
            : tags;
    }

    /// <summary>The direction of a copy that shows the place.</summary>
    public static HtmlTag DirectionOf(Cell cell, Finding finding) =>
        cell switch
        {
            _ when cell.Copy == finding.Reference => new HtmlTag("same", "reference"),
            { Direction: { } direction } => new HtmlTag(
                DriftWords.Of(direction)!,
                $"{Sign(cell, finding)} {DriftWords.ForPeople(direction)}"
            ),
            _ when finding.Kind == DriftKinds.PageContradiction => new HtmlTag("conflicts", "◐ contradicts itself"),
            _ => new HtmlTag("same", "="),
        };

    private static bool IsDeviating(Cell cell, Finding finding) =>
        cell.Direction is not null || finding.Kind == DriftKinds.PageContradiction;

    private static string Sign(Cell cell, Finding finding) =>
        cell.Direction switch
        {
            _ when finding.Kind == DriftKinds.PageContradiction => "◐",
            Direction.Outdated => "▼",
            Direction.Ahead => "▲",
            _ => "◆",
        };
}
