using System.Globalization;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A date (<c>format: date</c>).</summary>
internal readonly struct DateOnlyCodec : IJsonCodec<DateOnly>
{
    public static DateOnly Read(ref Utf8JsonReader reader, JsonReadContext context) =>
        DateOnly.TryParse(StringCodec.Read(ref reader, context), CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new JsonException("Expected a date (yyyy-MM-dd), found a string in another format.");

    public static void Write(Utf8JsonWriter writer, DateOnly value, JsonWriteMode mode) =>
        writer.WriteStringValue(IsoText.Format(value));
}
