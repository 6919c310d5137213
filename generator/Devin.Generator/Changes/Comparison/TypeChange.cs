using Devin.Generator.Scalars;
using Devin.Generator.Schemas;

namespace Devin.Generator.Changes.Comparison;

/// <summary>The difference of two schemas of different types.</summary>
internal static class TypeChange
{
    /// <summary>
    /// The kind of the change of type: a new variant, an enum, a list of the old type, or another type.
    /// </summary>
    public static Difference Of(SchemaPair pair)
    {
        var (old, @new) = pair.Meanings;
        var relation = TypeRelation.Of(pair.Old, pair.New);
        var (facet, shift) = (old, @new) switch
        {
            (not UnionShape, UnionShape) when relation == Shift.Widened => (Facet.Variant, Shift.Added),
            (UnionShape, not UnionShape) when relation == Shift.Narrowed => (Facet.Variant, Shift.Removed),
            (PrimitiveShape { Type: PrimitiveType.String, Constant: null }, EnumShape { IsInteger: false }) => (
                Facet.Enumeration,
                Shift.Added
            ),
            (not ListShape, ListShape { Item: { } item }) when TypeRelation.Admits(pair.New.Item(item), pair.Old) => (
                Facet.Listing,
                Shift.Added
            ),
            _ => (Facet.Type, relation),
        };
        var (before, after) = TypeWords.Of(pair);
        return pair.Difference(facet, shift, before, after) with
        {
            Keyword = KeywordOf(shift == Shift.Removed ? pair.Old : pair.New),
        };
    }

    /// <summary>How the variants of a schema are spelled.</summary>
    public static VariantKeyword KeywordOf(TypedSite site)
    {
        var keywords = site.Site.Keywords;
        return site.Meaning is not UnionShape ? VariantKeyword.None
            : keywords["anyOf"] is not null ? VariantKeyword.AnyOf
            : keywords["oneOf"] is not null ? VariantKeyword.OneOf
            : VariantKeyword.TypeList;
    }
}
