using Devin.Generator.Schemas;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// Compares which variant each value of a discriminator selects. A value of a new variant changes nothing for the values
/// before it.
/// </summary>
/// <param name="pair">The unions.</param>
/// <param name="node">What receives the differences.</param>
/// <param name="same">The components of variants that are in both unions, by their old names.</param>
internal sealed class DiscriminatorComparer(SchemaPair pair, SchemaNode node, IReadOnlyDictionary<string, string> same)
{
    /// <summary>Adds the differences.</summary>
    public void Compare(UnionShape old, UnionShape @new)
    {
        if (old.Discriminator?.Property != @new.Discriminator?.Property)
        {
            var (before, after) = (old.Discriminator?.Property, @new.Discriminator?.Property);
            Add(Shifts.Between(before, after), "propertyName", before, after);
        }
        else if (old.Discriminator is { } was && @new.Discriminator is { } @is)
        {
            var added = Components(@new, pair.New).Except(same.Values, StringComparer.Ordinal);
            CompareValues(
                Values(was, old, pair.Old),
                Values(@is, @new, pair.New),
                added.ToHashSet(StringComparer.Ordinal)
            );
        }
    }

    private void CompareValues(
        SortedDictionary<string, string> before,
        SortedDictionary<string, string> after,
        HashSet<string> added
    )
    {
        foreach (var (value, variant) in before)
        {
            var now = after.GetValueOrDefault(value);
            if (now != same.GetValueOrDefault(variant, variant))
            {
                Add(
                    Shifts.Between(variant, now),
                    value,
                    $"{value} → {variant}",
                    now is null ? null : $"{value} → {now}"
                );
            }
        }

        foreach (var (value, variant) in after.Where(entry => !before.ContainsKey(entry.Key)))
        {
            if (!added.Contains(variant))
            {
                Add(Shift.Added, value, null, $"{value} → {variant}");
            }
        }
    }

    /// <summary>The names of the components that the values select; a component is a value for itself without a mapping.</summary>
    private static SortedDictionary<string, string> Values(
        Discriminator discriminator,
        UnionShape union,
        TypedSite site
    )
    {
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (value, target) in discriminator.Mapping)
        {
            values[value] = target.Split('/')[^1];
        }

        var mapped = values.Values.ToHashSet(StringComparer.Ordinal);
        foreach (var component in Components(union, site).Where(component => !mapped.Contains(component)))
        {
            values.TryAdd(component, component);
        }

        return values;
    }

    private static IEnumerable<string> Components(UnionShape union, TypedSite site) =>
        union.Variants.Select(variant => site.Variant(variant).Through().ComponentKey).OfType<string>();

    private void Add(Shift shift, string key, string? before, string? after)
    {
        var difference = pair.Difference(Facet.Discriminator, shift, before, after) with
        {
            Key = $"{pair.Key} discriminator {key}",
        };
        // A further value for a variant that had one is no change of what is read.
        node.Differences.Add(
            key != "propertyName" && shift == Shift.Added
                ? difference with
                {
                    Facet = Facet.Unclassified,
                    What = $"the discriminator of {pair.What}",
                }
                : difference
        );
    }
}
