using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Json;

/// <summary>An object whose properties the contract does not specify.</summary>
internal readonly struct JsonObjectCodec : IJsonCodec<JsonObject>
{
    public static JsonObject Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        JsonRead.Expect(ref reader, JsonTokenType.StartObject, "an object");
        return (JsonObject)JsonNodeReader.Read(ref reader)!;
    }

    public static void Write(Utf8JsonWriter writer, JsonObject value, JsonWriteMode mode) => value.WriteTo(writer);
}
