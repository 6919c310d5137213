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
            PrimitiveShape primitive => Of(primitive.Type),
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

    private static string Of(PrimitiveType type) =>
        type switch
        {
            PrimitiveType.Int32 => "integer (int32)",
            PrimitiveType.Int64 => "integer",
            PrimitiveType.Single => "number (float)",
            PrimitiveType.Double => "number",
            PrimitiveType.Decimal => "number (decimal)",
            PrimitiveType.DateTimeOffset => "string (date-time)",
            PrimitiveType.DateOnly => "string (date)",
            PrimitiveType.TimeOnly => "string (time)",
            PrimitiveType.Guid => "string (uuid)",
            PrimitiveType.Uri => "string (uri)",
            PrimitiveType.Bytes => "string (byte)",
            PrimitiveType.Binary => "string (binary)",
            PrimitiveType.Boolean => "boolean",
            _ => "string",
        };
}
