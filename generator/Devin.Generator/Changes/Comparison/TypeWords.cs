using Devin.Generator.Scalars;
using Devin.Generator.Schemas;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Names what a schema means for people.</summary>
internal static class TypeWords
{
    /// <summary>The words for a schema's type.</summary>
    public static string Of(TypedSite site)
    {
        var through = site.Through();
        return through.ComponentKey ?? Of(site, site.Meaning, 0);
    }

    /// <summary>The words for the types of two schemas; those of a name that both have say what it means in each.</summary>
    public static (string Old, string New) Of(SchemaPair pair)
    {
        var (old, @new) = (Of(pair.Old), Of(pair.New));
        return old == @new ? (Of(pair.Old, pair.Old.Meaning, 0), Of(pair.New, pair.New.Meaning, 0)) : (old, @new);
    }

    private static string Of(TypedSite site, Shape shape, int depth)
    {
        if (depth > 4)
        {
            return "…";
        }

        string Inner(SchemaSite inner) =>
            site.Contract.ReadThrough(inner).Site.Pointer.Segments is ["components", "schemas", var key]
                ? key
                : Of(site, site.Contract.ReadThrough(inner).Shape, depth + 1);
        return shape switch
        {
            NullShape => "null",
            PrimitiveShape primitive => ScalarTable.Of(primitive.Type).Words,
            EnumShape { IsInteger: true } => "integer enum",
            EnumShape => "string enum",
            ListShape { Item: { } item } => $"array of {Inner(item)}",
            ListShape => "array",
            MapShape map => $"map of {Inner(map.Value)}",
            FreeFormShape => "free-form object",
            ObjectShape => "object",
            UnionShape union => string.Join(" or ", union.Variants.Select(Inner)),
            _ => "anything",
        };
    }
}
