using Devin.Generator.Drift.Kinds;
using Devin.Generator.Findings;

namespace Devin.Generator.Drift.Comparison;

/// <summary>The fingerprint of drift.</summary>
/// <remarks>
/// Copies are identified by language, not by file. With a reference, only what deviates from it counts, together with
/// the value of the reference: a new copy that agrees with the reference does not change the fingerprint, a copy that
/// changes its value does.
/// </remarks>
internal static class DriftFingerprint
{
    /// <summary>The fingerprint.</summary>
    /// <param name="kind">The kind of finding.</param>
    /// <param name="place">The place in the contract, independent of the order of lists.</param>
    /// <param name="cells">The matrix.</param>
    /// <param name="reference">The id of the reference copy, or null.</param>
    public static string Of(DriftKind kind, string place, IReadOnlyList<Cell> cells, string? reference)
    {
        var shown = cells.Where(static cell => cell.State != CellState.NotShown).ToArray();
        var word = shown.FirstOrDefault(cell => string.Equals(cell.Copy, reference, StringComparison.Ordinal));
        var lines = shown
            .Where(cell => word is null || !SaysTheSame(cell, word))
            .Select(cell => (cell.Language ?? "") + Part(cell) + "\t" + Word(cell))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return Fingerprint.Of([kind.Name, place, word is null ? "" : Word(word), .. lines]);
    }

    private static bool SaysTheSame(Cell left, Cell right) =>
        string.Equals(Word(left), Word(right), StringComparison.Ordinal)
        && string.Equals(Part(left), Part(right), StringComparison.Ordinal);

    private static string Part(Cell cell) =>
        cell.Copy.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? cell.Copy[at..] : "";

    private static string Word(Cell cell) =>
        (cell.State == CellState.Present ? "present " : "absent ") + string.Join(' ', cell.Values);
}
