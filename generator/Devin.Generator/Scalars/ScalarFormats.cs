using Devin.Generator.Tree;

namespace Devin.Generator.Scalars;

/// <summary>
/// The C# type of a scalar by <c>type</c> and <c>format</c> (https://spec.openapis.org/registry/format/). An unknown
/// format is a description, not a type; so is <c>duration</c>, since a month has no fixed length.
/// </summary>
internal static class ScalarFormats
{
    /// <summary>The type of a scalar schema.</summary>
    public static PrimitiveType TypeOf(string type, MappingNode schema)
    {
        var format = schema.Text("format");
        return type switch
        {
            "boolean" => PrimitiveType.Boolean,
            "integer" => format == "int32" ? PrimitiveType.Int32 : PrimitiveType.Int64,
            "number" => format switch
            {
                "float" => PrimitiveType.Single,
                "decimal" => PrimitiveType.Decimal,
                "int32" => PrimitiveType.Int32,
                "int64" => PrimitiveType.Int64,
                _ => PrimitiveType.Double,
            },
            _ => TextType(format, schema),
        };
    }

    private static PrimitiveType TextType(string? format, MappingNode schema) =>
        format switch
        {
            "date-time" => PrimitiveType.DateTimeOffset,
            "date" => PrimitiveType.DateOnly,
            "time" => PrimitiveType.TimeOnly,
            "uuid" or "uuid4" => PrimitiveType.Guid,
            "uri" => PrimitiveType.Uri,
            "byte" => PrimitiveType.Bytes,
            "binary" => PrimitiveType.Binary,
            _ when schema.Text("contentEncoding") == "base64" => PrimitiveType.Bytes,
            _ when schema.Text("contentMediaType") == "application/octet-stream" => PrimitiveType.Binary,
            _ => PrimitiveType.String,
        };
}
