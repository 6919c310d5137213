using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A JSON boolean.</summary>
internal readonly struct BooleanCodec : IJsonCodec<bool>
{
    public static string Expected => "a boolean";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        return value || reader.TokenType == JsonTokenType.False;
    }

    public static void Write(CodecWriter writer, bool value, JsonWriteMode mode) => writer.WriteBooleanValue(value);
}
