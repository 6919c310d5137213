using Devin.Generator.Drift.Evidence;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Comparison;

/// <summary>
/// Finds one thing under two names: each copy has exactly one of the names, and both have
/// the same content.
/// </summary>
internal static class Renames
{
    /// <summary>
    /// The pairs, in ordinal order. A name is in at most one pair; where several would fit there is none.
    /// </summary>
    /// <param name="names">Names that only some copies have, with the content of each copy.</param>
    /// <param name="hideReferences">Whether content may differ in the names of the schemas it refers to.</param>
    public static IReadOnlyList<(string Left, string Right)> Among(
        IReadOnlyDictionary<string, Slot[]> names,
        bool hideReferences = false
    )
    {
        var candidates = names.Keys.Order(StringComparer.Ordinal).ToArray();
        var partners = candidates.ToDictionary(
            static name => name,
            name =>
                candidates
                    .Where(other => AreComplements(names[name], names[other]))
                    .Where(other => HaveSameContent(names[name], names[other], hideReferences))
                    .ToArray(),
            StringComparer.Ordinal
        );
        return partners
            .Where(static entry => entry.Value.Length == 1)
            .Select(entry => (Left: entry.Key, Right: entry.Value[0]))
            .Where(pair => partners[pair.Right].Length == 1 && string.CompareOrdinal(pair.Left, pair.Right) < 0)
            .OrderBy(static pair => pair.Left, StringComparer.Ordinal)
            .ToArray();
    }

    private static bool AreComplements(Slot[] left, Slot[] right) =>
        left.Zip(right)
            .All(static pair =>
                (pair.First.State, pair.Second.State)
                    is
                        (CellState.Present, CellState.Absent)
                        or
                        (CellState.Absent, CellState.Present)
                        or
                        (CellState.NotShown, CellState.NotShown)
            );

    private static bool HaveSameContent(Slot[] left, Slot[] right, bool hideReferences)
    {
        var first = left.First(static slot => slot.Fact is not null).Fact!;
        var second = right.First(static slot => slot.Fact is not null).Fact!;
        return string.Equals(
                FactText.Of(first, hideReferences),
                FactText.Of(second, hideReferences),
                StringComparison.Ordinal
            )
            || (
                first.Source is not null
                && second.Source is not null
                && string.Equals(
                    CanonicalJson.Of(first.Source),
                    CanonicalJson.Of(second.Source),
                    StringComparison.Ordinal
                )
            );
    }
}
