using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A URI (<c>format: uri</c>), absolute or relative. It is written as it was read.</summary>
internal readonly struct UriCodec : IJsonCodec<Uri>
{
    public static Uri Read(ref Utf8JsonReader reader, JsonReadContext context) =>
        Uri.TryCreate(StringCodec.Read(ref reader, context), UriKind.RelativeOrAbsolute, out var value)
            ? value
            : throw new JsonException("Expected a URI, found a string in another format.");

    public static void Write(Utf8JsonWriter writer, Uri value, JsonWriteMode mode) =>
        writer.WriteStringValue(value.OriginalString);
}
