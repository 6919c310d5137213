using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Constraints;
using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <summary>The constraints of the service for the schema of a structured output.</summary>
internal static class OutputSchemaCheck
{
    private const int MaxBytes = 64 * 1024;

    /// <summary>Adds the violations of a schema.</summary>
    public static void Run(JsonObject schema, ref Validation validation)
    {
        if (ByteCount(schema) is > MaxBytes and var count && validation.Fails())
        {
            validation.Add($"at most {Bounds.Count(MaxBytes, "byte")}", Bounds.Count(count, "byte"));
        }

        if (ExternalReference(schema) is { } reference && validation.Fails())
        {
            validation.Add("references inside the schema only", "a reference to another document", reference);
        }
    }

    private static int ByteCount(JsonObject schema)
    {
        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer, JsonWriterSettings.Options))
        {
            schema.WriteTo(writer);
        }

        return buffer.Written.Length;
    }

    private static string? ExternalReference(JsonObject schema)
    {
        var open = new Stack<JsonNode?>([schema]);
        while (open.TryPop(out var node))
        {
            if (
                node is JsonObject map
                && map["$ref"] is JsonValue value
                && value.TryGetValue<string>(out var reference)
                && !reference.StartsWith('#')
            )
            {
                return reference;
            }

            foreach (var part in Parts(node))
            {
                open.Push(part);
            }
        }

        return null;
    }

    private static IEnumerable<JsonNode?> Parts(JsonNode? node) =>
        node switch
        {
            JsonObject map => map.Select(static property => property.Value),
            JsonArray list => list,
            _ => [],
        };
}
