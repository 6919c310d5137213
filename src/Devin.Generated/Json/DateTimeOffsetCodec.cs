using System.Globalization;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>
/// A date and time (<c>format: date-time</c>). A time without an offset, as Python writes naive datetimes, is read as
/// UTC.
/// </summary>
internal readonly struct DateTimeOffsetCodec : IJsonCodec<DateTimeOffset>
{
    public static DateTimeOffset Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        var text = StringCodec.Read(ref reader, context);
        return
            text.Length > 10
            && char.IsAsciiDigit(text[0])
            && DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowTrailingWhite,
                out var value
            )
            ? value
            : throw new JsonException("Expected a date and time (RFC 3339), found a string in another format.");
    }

    public static void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonWriteMode mode) =>
        writer.WriteStringValue(IsoText.Format(value));
}
