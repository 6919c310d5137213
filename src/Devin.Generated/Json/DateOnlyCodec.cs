using System.Globalization;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A date (<c>format: date</c>).</summary>
internal readonly struct DateOnlyCodec : IJsonCodec<DateOnly>
{
    public static string Expected => "a date (yyyy-MM-dd)";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out DateOnly value)
    {
        value = default;
        return StringCodec.TryRead(ref reader, context, out var text)
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    public static void Write(CodecWriter writer, DateOnly value, JsonWriteMode mode) =>
        writer.WriteStringValue(IsoText.Format(value));
}
