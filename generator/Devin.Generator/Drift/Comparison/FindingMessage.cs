using Devin.Generator.Diagnostics;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Comparison;

/// <summary>Writes a matrix as a sentence.</summary>
internal static class FindingMessage
{
    /// <summary>The sentence.</summary>
    /// <param name="kind">The kind of drift.</param>
    /// <param name="place">The name of the place for people.</param>
    /// <param name="cells">The matrix.</param>
    public static string Of(DriftKind kind, string place, IReadOnlyList<Cell> cells)
    {
        var shown = cells.Where(static cell => cell.State != CellState.NotShown).ToArray();
        var parts =
            shown.Length > 1 && shown.All(static cell => cell is { State: CellState.Present, IsSet: true })
                ? SetParts(shown)
                : ValueParts(shown);
        return $"{PlaceWords.Capital(place)}: {kind.Difference} ({string.Join("; ", parts)}).";
    }

    private static IEnumerable<string> SetParts(IReadOnlyList<Cell> shown)
    {
        var union = shown
            .SelectMany(static cell => cell.Values)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        foreach (var value in union)
        {
            var having = shown.Where(cell => cell.Values.Contains(value, StringComparer.Ordinal)).ToArray();
            if (having.Length < shown.Count)
            {
                yield return $"'{CanonicalJson.Plain(value)}' only in {Names(having)}";
            }
        }
    }

    private static IEnumerable<string> ValueParts(IReadOnlyList<Cell> shown) =>
        shown
            .GroupBy(Word, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => $"{group.Key} in {Names(group)}");

    private static string Word(Cell cell) =>
        cell switch
        {
            { State: CellState.Absent } => "absent",
            { Values: [], Contents: [] } => "present",
            { Values: [] } => "with " + string.Join(", ", cell.Contents),
            _ => string.Join(", ", cell.Values.Select(static value => $"'{CanonicalJson.Plain(value)}'")),
        };

    private static string Names(IEnumerable<Cell> cells) => string.Join(", ", cells.Select(static cell => cell.Copy));
}
