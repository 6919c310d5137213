using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Devin.Generated.Schemas;

/// <summary>
/// The JSON Schema (Draft 7) of a C# type, as the service requires it: an object at the root, at most 64 KB, and
/// references inside the schema only.
/// </summary>
internal static class OutputSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";
    private const int MaxBytes = 64 * 1024;

    /// <summary>Creates the schema from the metadata of the type.</summary>
    /// <exception cref="NotSupportedException">The type cannot be described. The message names the reason.</exception>
    public static JsonObject Of(JsonTypeInfo type)
    {
        var name = type.Type.Name;
        var exported = Export(type);
        if (exported is not JsonObject root || !root.ContainsKey("properties"))
        {
            throw new NotSupportedException(
                $"The structured output cannot be {name}: it must be a JSON object with properties. Use a class or a record, "
                    + $"and make {name} a property of it."
            );
        }

        var schema = new SchemaDefinitions(root).Convert();
        schema.Insert(0, "$schema", Draft);
        var bytes = Encoding.UTF8.GetByteCount(schema.ToJsonString());
        return bytes <= MaxBytes
            ? schema
            : throw new NotSupportedException(
                $"The JSON Schema of {name} has {bytes} bytes, and the service accepts {MaxBytes}. Use a smaller type, or shorten "
                    + "its descriptions."
            );
    }

    private static JsonNode Export(JsonTypeInfo type)
    {
        try
        {
            return type.GetJsonSchemaAsNode(
                new JsonSchemaExporterOptions
                {
                    TreatNullObliviousAsNonNullable = true,
                    TransformSchemaNode = static (context, node) => SchemaNodes.Transform(context, node),
                }
            );
        }
        catch (Exception exception) when (exception is InvalidOperationException or JsonException)
        {
            throw new NotSupportedException(
                $"The structured output cannot be {type.Type.Name}: {exception.Message}",
                exception
            );
        }
    }
}
