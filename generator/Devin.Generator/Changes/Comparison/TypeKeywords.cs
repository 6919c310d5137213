using Devin.Generator.Normalization;
using Devin.Generator.OpenApi;
using Devin.Generator.Schemas;

namespace Devin.Generator.Changes.Comparison;

/// <summary>The keywords that the comparison of types has already compared at a place.</summary>
internal static class TypeKeywords
{
    /// <summary>Whether the meaning of a keyword is part of the types that are compared.</summary>
    /// <param name="pair">The schemas.</param>
    /// <param name="keyword">The keyword.</param>
    /// <param name="old">The schemas that apply at the old place.</param>
    /// <param name="new">The schemas that apply at the new place.</param>
    public static bool AreCompared(
        SchemaPair pair,
        string keyword,
        IReadOnlyList<SchemaSite> old,
        IReadOnlyList<SchemaSite> @new
    )
    {
        var (before, after) = pair.Meanings;
        switch (keyword)
        {
            case "$ref" or "allOf" or "default" or "pattern":
                return true;
            case "nullable":
                return before is not AnyShape || after is not AnyShape;
            case var _ when ValueFacets.IsBound(keyword):
                return true;
            case Extensions.Permission:
                return false;
            case "anyOf" or "oneOf" when IsOneBranch(old, keyword) && IsOneBranch(@new, keyword):
                return true;
        }

        return IsOfTypes(keyword)
            && (
                HasOtherType(before, after)
                || (
                    IsExplained(keyword, before, pair.Old)
                    && IsExplained(keyword, after, pair.New)
                    && (keyword is "required" || (IsInOne(old, keyword) && IsInOne(@new, keyword)))
                )
            );
    }

    /// <summary>Whether the types differ, which is a difference of its own.</summary>
    private static bool HasOtherType(Shape old, Shape @new) =>
        (old, @new) switch
        {
            (PrimitiveShape before, PrimitiveShape after) => before.Type != after.Type,
            (EnumShape before, EnumShape after) => before.IsInteger != after.IsInteger,
            (ListShape before, ListShape after) => before.Item is null != after.Item is null,
            _ => old.GetType() != @new.GetType(),
        };

    private static bool IsOfTypes(string keyword) =>
        keyword
            is "anyOf"
                or "oneOf"
                or "discriminator"
                or "type"
                or "properties"
                or "required"
                or "additionalProperties"
                or "items"
                or "prefixItems"
                or "enum"
                or "const"
                or "format";

    private static bool IsExplained(string keyword, Shape shape, TypedSite site) =>
        (shape, keyword) switch
        {
            (UnionShape, _) when TypeChange.KeywordOf(site) == VariantKeyword.TypeList => true,
            (UnionShape, "anyOf") => TypeChange.KeywordOf(site) == VariantKeyword.AnyOf,
            (UnionShape, "oneOf") => TypeChange.KeywordOf(site) == VariantKeyword.OneOf,
            (UnionShape, "discriminator") => true,
            (ObjectShape, "properties" or "additionalProperties") => true,
            (MapShape or FreeFormShape, "additionalProperties") => true,
            (ListShape { Item: not null }, "items") => site.Site.Keywords["prefixItems"] is null,
            (ListShape { Item: not null }, "prefixItems") => true,
            (PrimitiveShape, "format") => true,
            (PrimitiveShape { Constant: not null }, "const") => true,
            (EnumShape, "enum") => true,
            _ => false,
        };

    /// <summary>
    /// Whether at most one of the schemas has the keyword, so that nothing is laid over it. One with a single branch beside
    /// null does not count: the branch is one of the schemas.
    /// </summary>
    private static bool IsInOne(IReadOnlyList<SchemaSite> parts, string keyword) =>
        parts.Count(part =>
            part.Keywords[keyword] is not null && NullSpelling.OnlyBranch(part.Keywords, keyword) is null
        ) <= 1;

    /// <summary>Whether the keyword has only one branch beside null in each schema, which is one of the schemas itself.</summary>
    private static bool IsOneBranch(IReadOnlyList<SchemaSite> parts, string keyword) =>
        parts.All(part =>
            part.Keywords.Sequence(keyword) is not { Items.Count: > 0 }
            || NullSpelling.OnlyBranch(part.Keywords, keyword) is not null
        );
}
