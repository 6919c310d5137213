using System.Globalization;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A time of day (<c>format: time</c>).</summary>
internal readonly struct TimeOnlyCodec : IJsonCodec<TimeOnly>
{
    public static TimeOnly Read(ref Utf8JsonReader reader, JsonReadContext context) =>
        TimeOnly.TryParse(StringCodec.Read(ref reader, context), CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new JsonException("Expected a time of day, found a string in another format.");

    public static void Write(Utf8JsonWriter writer, TimeOnly value, JsonWriteMode mode) =>
        writer.WriteStringValue(IsoText.Format(value));
}
