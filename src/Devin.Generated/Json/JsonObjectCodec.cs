using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Json;

/// <summary>An object whose properties the contract does not specify.</summary>
internal readonly struct JsonObjectCodec : IJsonCodec<JsonObject>
{
    public static string Expected => "an object";

    public static bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [NotNullWhen(true)] out JsonObject? value
    )
    {
        value = reader.TokenType == JsonTokenType.StartObject ? (JsonObject)JsonNodeReader.Read(ref reader)! : null;
        return value is not null;
    }

    public static void Write(Utf8JsonWriter writer, JsonObject value, JsonWriteMode mode) =>
        JsonNodeWriter.Write(writer, value);
}
