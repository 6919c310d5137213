using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>
/// Reads a whole text without its values, so that a text that another serializer accepts is valid JSON in UTF-8.
/// </summary>
internal readonly struct ValidJsonCodec : IJsonCodec<bool>
{
    public static string Expected => "any value";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out bool value)
    {
        do
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                JsonRead.RequireUtf8(reader.ValueSpan);
            }
        } while (reader.Read());

        return value = true;
    }

    public static void Write(CodecWriter writer, bool value, JsonWriteMode mode) => throw new NotSupportedException();
}
