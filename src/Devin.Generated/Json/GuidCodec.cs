using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A UUID (<c>format: uuid</c>).</summary>
internal readonly struct GuidCodec : IJsonCodec<Guid>
{
    public static Guid Read(ref Utf8JsonReader reader, JsonReadContext context) =>
        Guid.TryParse(StringCodec.Read(ref reader, context), out var value)
            ? value
            : throw new JsonException("Expected a UUID, found a string in another format.");

    public static void Write(Utf8JsonWriter writer, Guid value, JsonWriteMode mode) => writer.WriteStringValue(value);
}
