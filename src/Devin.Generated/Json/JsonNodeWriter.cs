using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Json;

/// <summary>
/// Writes any JSON value. Texts and numbers that were not converted when they were read are written as they were received;
/// <see cref="JsonNode.WriteTo"/> would throw for a text that is not valid Unicode.
/// </summary>
internal static class JsonNodeWriter
{
    /// <summary>Writes a value.</summary>
    public static void Write(CodecWriter writer, JsonNode? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case JsonObject properties:
                WriteObject(writer, properties);
                break;
            case JsonArray items:
                WriteArray(writer, items);
                break;
            case JsonValue scalar when scalar.TryGetValue(out JsonElement element):
                writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(element));
                break;
            case JsonValue scalar when scalar.TryGetValue(out string? text):
                writer.WriteStringValue(text);
                break;
            default:
                writer.WriteValue((JsonValue)value);
                break;
        }
    }

    private static void WriteObject(CodecWriter writer, JsonObject properties)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in properties)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(CodecWriter writer, JsonArray items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }
}
