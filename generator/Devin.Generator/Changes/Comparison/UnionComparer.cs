using Devin.Generator.Model;
using Devin.Generator.Schemas;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// Compares two unions variant by variant. Without a discriminator, reading tries the variants in their order.
/// </summary>
internal sealed class UnionComparer(SchemaComparer schemas, SchemaPair pair, SchemaNode node)
{
    /// <summary>Adds the differences of the unions and the pairs of their variants.</summary>
    public void Compare(UnionShape old, UnionShape @new)
    {
        var before = old.Variants.Select(pair.Old.Variant).ToList();
        var after = @new.Variants.Select(pair.New.Variant).ToList();
        var places = new List<int>();
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var variant in before.ToArray())
        {
            if (Counterpart(variant, after) is { } other)
            {
                places.Add(@new.Variants.Index().First(item => item.Item == other.Site).Index);
                before.Remove(variant);
                after.Remove(other);
                if ((variant.Through().ComponentKey, other.Through().ComponentKey) is ({ } was, { } @is))
                {
                    renamed.TryAdd(was, @is);
                }

                node.Children.Add(
                    schemas.Compare(
                        pair.Inner(variant, other, $"<{TypeWords.Of(variant)}>", "variant " + TypeWords.Of(variant))
                    )
                );
            }
        }

        node.Differences.AddRange(before.Select(variant => Variant(Shift.Removed, variant)));
        node.Differences.AddRange(after.Select(variant => Variant(Shift.Added, variant)));
        new DiscriminatorComparer(pair, node, renamed).Compare(old, @new);
        if (old.Discriminator is null && @new.Discriminator is null && !places.Order().SequenceEqual(places))
        {
            node.Differences.Add(
                pair.Difference(Facet.Order, Shift.Changed, TypeWords.Of(pair.Old), TypeWords.Of(pair.New))
            );
        }
    }

    private static TypedSite? Counterpart(TypedSite variant, IReadOnlyList<TypedSite> others)
    {
        var words = TypeWords.Of(variant);
        if (variant.Through().ComponentKey is { } key)
        {
            return others.FirstOrDefault(other => other.Through().ComponentKey == key) ?? Renamed(variant, key, others);
        }

        return variant.Meaning is ObjectShape shape
            ? others
                .Where(static other => other.Through().ComponentKey is null)
                .Select(other => (Site: other, Shared: SharedNames(shape, other)))
                .Where(static other => other.Shared > 0)
                .OrderByDescending(static other => other.Shared)
                .Select(static other => other.Site)
                .FirstOrDefault()
            : others.FirstOrDefault(other => TypeWords.Of(other) == words);
    }

    /// <summary>A component that took the place of one that is gone.</summary>
    private static TypedSite? Renamed(TypedSite variant, string key, IReadOnlyList<TypedSite> others) =>
        others.Count == 0 || Has(others[0].Contract, key)
            ? null
            : others.FirstOrDefault(other =>
                other.Through().ComponentKey is { } name
                && !Has(variant.Contract, name)
                && (variant.Meaning, other.Meaning) is (ObjectShape shape, ObjectShape)
                && SharedNames(shape, other) == shape.Properties.Count
            );

    private static bool Has(ComparedSide contract, string component) =>
        contract.Document.Mapping("components")?.Mapping("schemas")?[component] is not null;

    private static int SharedNames(ObjectShape shape, TypedSite other) =>
        other.Meaning is ObjectShape candidate ? shape.Properties.Keys.Count(candidate.Properties.ContainsKey) : 0;

    private Difference Variant(Shift shift, TypedSite variant)
    {
        var words = TypeWords.Of(variant);
        return pair.Difference(
            Facet.Variant,
            shift,
            shift == Shift.Removed ? words : null,
            shift == Shift.Added ? words : null
        ) with
        {
            Key = $"{pair.Key}<{words}>",
            Old = shift == Shift.Removed ? variant.Site.Origin : pair.Old.Site.Origin,
            New = shift == Shift.Added ? variant.Site.Origin : pair.New.Site.Origin,
            OldMember = shift == Shift.Removed ? Member(pair.Old, variant) : null,
            NewMember = shift == Shift.Added ? Member(pair.New, variant) : null,
            Keyword = TypeChange.KeywordOf(shift == Shift.Removed ? pair.Old : pair.New),
        };
    }

    /// <summary>The accessor of a variant that is a type of its own; the union itself for any other.</summary>
    private static CSharpMember? Member(TypedSite union, TypedSite variant) =>
        union.Definition is UnionDefinition definition
            ? variant.Definition is { } type
            && definition.Variants.FirstOrDefault(known => known.Type is DefinedUse use && use.Name == type.Name)
                is { } known
                ? new CSharpMember($"{definition.Name}.{known.Name}", type.Name, false)
                : TypeNames.Member(union)
            : null;
}
