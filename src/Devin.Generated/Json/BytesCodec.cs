using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>Bytes as base64 (<c>format: byte</c>).</summary>
internal readonly struct BytesCodec : IJsonCodec<byte[]>
{
    public static byte[] Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        JsonRead.Expect(ref reader, JsonTokenType.String, "base64 text");
        return reader.TryGetBytesFromBase64(out var value)
            ? value
            : throw new JsonException("Expected base64 text, found a string in another format.");
    }

    public static void Write(Utf8JsonWriter writer, byte[] value, JsonWriteMode mode) =>
        writer.WriteBase64StringValue(value);
}
