namespace Devin.Generator.Refresh;

/// <summary>The names of what was added, changed or removed, in ordinal order.</summary>
/// <param name="Added">The new names.</param>
/// <param name="Changed">The names that are on both sides and whose content differs.</param>
/// <param name="Gone">The names that were removed.</param>
internal sealed record NamedChanges(
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Gone
)
{
    /// <summary>Compares two lists of names.</summary>
    /// <param name="old">The names before.</param>
    /// <param name="new">The names now.</param>
    /// <param name="differing">The names whose content differs, on either side.</param>
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
