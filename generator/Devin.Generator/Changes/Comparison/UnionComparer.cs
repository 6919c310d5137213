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
        var pairing = VariantPairing.Of(
            [.. old.Variants.Select(pair.Old.Variant)],
            [.. @new.Variants.Select(pair.New.Variant)]
        );
        var places = new List<int>();
        var removed = new List<TypedSite>();
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (variant, partner, index) in pairing.Pairs)
        {
            if (partner is not { } other)
            {
                removed.Add(variant);
                continue;
            }

            places.Add(index);
            if ((variant.Through().ComponentKey, other.Through().ComponentKey) is ({ } was, { } @is))
            {
                renamed.TryAdd(was, @is);
            }

            node.Add(
                schemas.Compare(
                    pair.Inner(variant, other, $"<{TypeWords.Of(variant)}>", "variant " + TypeWords.Of(variant))
                )
            );
        }

        node.Differences.AddRange(removed.Select(variant => Variant(Shift.Removed, variant)));
        node.Differences.AddRange(pairing.Added.Select(variant => Variant(Shift.Added, variant)));
        new DiscriminatorComparer(pair, node, renamed).Compare(old, @new);
        if (old.Discriminator is null && @new.Discriminator is null && !places.Order().SequenceEqual(places))
        {
            node.Differences.Add(
                pair.Difference(Facet.Order, Shift.Changed, TypeWords.Of(pair.Old), TypeWords.Of(pair.New))
            );
        }
    }

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
