using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A UUID (<c>format: uuid</c>).</summary>
internal readonly struct GuidCodec : IJsonCodec<Guid>
{
    public static string Expected => "a UUID";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out Guid value)
    {
        value = default;
        return StringCodec.TryRead(ref reader, context, out var text) && Guid.TryParse(text, out value);
    }

    public static void Write(CodecWriter writer, Guid value, JsonWriteMode mode) => writer.WriteStringValue(value);
}
