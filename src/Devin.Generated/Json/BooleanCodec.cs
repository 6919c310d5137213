using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A JSON boolean.</summary>
internal readonly struct BooleanCodec : IJsonCodec<bool>
{
    public static bool Read(ref Utf8JsonReader reader, JsonReadContext context) =>
        reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => throw JsonRead.Unexpected(ref reader, "a boolean"),
        };

    public static void Write(Utf8JsonWriter writer, bool value, JsonWriteMode mode) => writer.WriteBooleanValue(value);
}
