using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Json;

/// <summary>
/// Reads any JSON value. When a property name is duplicated, the last property wins.
/// <see cref="JsonNode.Parse(ref Utf8JsonReader, JsonNodeOptions?)"/> would throw at the first access, long after the
/// response was accepted.
/// </summary>
internal static class JsonNodeReader
{
    /// <summary>Reads the value whose first token is the current one. Numbers keep their digits.</summary>
    public static JsonNode? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var result = new JsonObject();
                while (JsonRead.NextProperty(ref reader))
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    result[name] = Read(ref reader);
                }

                return result;
            case JsonTokenType.StartArray:
                var array = new JsonArray();
                while (JsonRead.NextItem(ref reader))
                {
                    array.Add(Read(ref reader));
                }

                return array;
            case JsonTokenType.String:
                // A text that is not valid Unicode is kept as it is.
                return StringCodec.Decode(ref reader, JsonReadContext.None) is { } text
                    ? JsonValue.Create(text)
                    : JsonValue.Create(JsonRead.Element(ref reader));
            case JsonTokenType.True:
                return JsonValue.Create(true);
            case JsonTokenType.False:
                return JsonValue.Create(false);
            case JsonTokenType.Null:
                return null;
            default:
                return JsonValue.Create(JsonElement.ParseValue(ref reader));
        }
    }
}
