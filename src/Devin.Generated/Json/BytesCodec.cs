using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>Bytes as base64 (<c>format: byte</c>).</summary>
internal readonly struct BytesCodec : IJsonCodec<byte[]>
{
    public static string Expected => "base64 text";

    public static bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [NotNullWhen(true)] out byte[]? value
    )
    {
        value = null;
        return reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out value);
    }

    public static void Write(Utf8JsonWriter writer, byte[] value, JsonWriteMode mode) =>
        writer.WriteBase64StringValue(value);
}
