using System.Text.Json.Nodes;
using Devin.Generator.Model;
using Devin.Generator.Scalars;

namespace Devin.Generator.Emit.NSwag;

/// <summary>Writes a type as an OpenAPI 3.0 schema.</summary>
internal static class NSwagSchema
{
    /// <summary>The schema. A reference stands in <c>allOf</c>, since 3.0 ignores what stands beside it.</summary>
    public static JsonObject Of(TypeUse use)
    {
        var schema = use switch
        {
            PrimitiveUse primitive => Primitive(primitive.Type),
            ListUse list => new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) },
            MapUse map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(map.Value) },
            FreeFormUse => new JsonObject { ["type"] = "object", ["additionalProperties"] = true },
            // Unions are no part of 3.0 in a form that NSwag types; the codec emitter writes them.
            DefinedUse { Kind: not DefinitionKind.Union } defined => new JsonObject
            {
                ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/components/schemas/" + defined.Name }),
            },
            _ => [],
        };
        if (use.IsNullable)
        {
            schema["nullable"] = true;
        }

        return schema;
    }

    private static JsonObject Primitive(PrimitiveType type)
    {
        var (name, format) = type switch
        {
            PrimitiveType.Boolean => ("boolean", null),
            PrimitiveType.Int32 => ("integer", "int32"),
            PrimitiveType.Int64 => ("integer", "int64"),
            PrimitiveType.Single => ("number", "float"),
            PrimitiveType.Double => ("number", "double"),
            PrimitiveType.Decimal => ("number", "decimal"),
            PrimitiveType.DateTimeOffset => ("string", "date-time"),
            PrimitiveType.DateOnly => ("string", "date"),
            PrimitiveType.TimeOnly => ("string", "time"),
            PrimitiveType.Guid => ("string", "uuid"),
            PrimitiveType.Uri => ("string", "uri"),
            PrimitiveType.Bytes => ("string", "byte"),
            _ => ("string", (string?)null),
        };
        return format is null
            ? new JsonObject { ["type"] = name }
            : new JsonObject { ["type"] = name, ["format"] = format };
    }
}
