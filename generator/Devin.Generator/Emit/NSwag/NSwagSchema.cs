using System.Text.Json.Nodes;
using Devin.Generator.Model;
using Devin.Generator.Scalars;

namespace Devin.Generator.Emit.NSwag;

/// <summary>Writes a type as an OpenAPI 3.0 schema.</summary>
internal static class NSwagSchema
{
    /// <summary>
    /// The schema. A reference is inside <c>allOf</c>, because OpenAPI 3.0 ignores keywords beside it.
    /// </summary>
    public static JsonObject Of(TypeUse use)
    {
        var schema = use switch
        {
            PrimitiveUse primitive => Primitive(ScalarTable.Of(primitive.Type)),
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

    private static JsonObject Primitive(Scalar scalar)
    {
        var schema = new JsonObject { ["type"] = scalar.JsonType };
        if (scalar.DocumentFormat is { } format)
        {
            schema["format"] = format;
        }

        return schema;
    }
}
