namespace Devin.Generator.Refresh;

/// <summary>Which things were added, have changed or are gone. The names are in ordinal order.</summary>
/// <param name="Added">New things.</param>
/// <param name="Changed">Things that are on both sides and differ.</param>
/// <param name="Gone">Things that are no longer there.</param>
internal sealed record NamedChanges(
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Gone
)
{
    /// <summary>Compares two lists of names.</summary>
    /// <param name="old">The names before.</param>
    /// <param name="new">The names now.</param>
    /// <param name="differing">The names of things that differ, on whatever side they are.</param>
    public static NamedChanges Of(IEnumerable<string> old, IEnumerable<string> @new, IEnumerable<string> differing)
    {
        var (before, now) = (old.ToHashSet(StringComparer.Ordinal), @new.ToHashSet(StringComparer.Ordinal));
        return new NamedChanges(
            [.. now.Except(before).Order(StringComparer.Ordinal)],
            [
                .. differing
                    .Distinct(StringComparer.Ordinal)
                    .Where(name => before.Contains(name) && now.Contains(name))
                    .Order(StringComparer.Ordinal),
            ],
            [.. before.Except(now).Order(StringComparer.Ordinal)]
        );
    }
}
