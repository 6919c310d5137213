using Devin.Generator.OpenApi;
using Devin.Generator.Scalars;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

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
    public static VariantKeyword KeywordOf(TypedSite site) =>
        site.Meaning is UnionShape ? KeywordOf(site.Site.Keywords) : VariantKeyword.None;

    /// <summary>The keyword with several branches beside null, which can be in the only branch of another one.</summary>
    private static VariantKeyword KeywordOf(MappingNode schema)
    {
        foreach (var keyword in NullSpelling.Branching)
        {
            if (NullSpelling.OnlyBranch(schema, keyword)?.Branch is MappingNode only)
            {
                return KeywordOf(only);
            }
        }

        return schema["anyOf"] is not null ? VariantKeyword.AnyOf
            : schema["oneOf"] is not null ? VariantKeyword.OneOf
            : VariantKeyword.TypeList;
    }
}
