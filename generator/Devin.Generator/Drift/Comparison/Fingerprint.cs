using System.Security.Cryptography;
using System.Text;
using Devin.Generator.Drift.Kinds;

namespace Devin.Generator.Drift.Comparison;

/// <summary>
/// Identifies a finding over time. It depends on what differs, never on where files lie, in which order they came
/// or on which line a value stands.
/// </summary>
/// <remarks>
/// Copies are known by language, not by file. Where a reference is named, only what deviates from it counts, with
/// the reference's own word: a new copy that agrees with the reference leaves accepted drift accepted, a copy that
/// changes sides does not.
/// </remarks>
internal static class Fingerprint
{
    /// <summary>The fingerprint: 16 hexadecimal digits.</summary>
    /// <param name="kind">The kind of finding.</param>
    /// <param name="place">The place in the contract, independent of the order of lists.</param>
    /// <param name="cells">The matrix.</param>
    /// <param name="reference">The id of the reference copy, or null.</param>
    public static string Of(FindingKind kind, string place, IReadOnlyList<Cell> cells, string? reference)
    {
        var shown = cells.Where(static cell => cell.State != CellState.NotShown).ToArray();
        var word = shown.FirstOrDefault(cell => string.Equals(cell.Copy, reference, StringComparison.Ordinal));
        var lines = shown
            .Where(cell => word is null || !SaysTheSame(cell, word))
            .Select(cell => (cell.Language ?? "") + Part(cell) + "\t" + Word(cell))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var text = string.Join('\n', [FindingKinds.Name(kind), place, word is null ? "" : Word(word), .. lines]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    private static bool SaysTheSame(Cell left, Cell right) =>
        string.Equals(Word(left), Word(right), StringComparison.Ordinal)
        && string.Equals(Part(left), Part(right), StringComparison.Ordinal);

    private static string Part(Cell cell) =>
        cell.Copy.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? cell.Copy[at..] : "";

    private static string Word(Cell cell) =>
        (cell.State == CellState.Present ? "present " : "absent ") + string.Join(' ', cell.Values);
}
