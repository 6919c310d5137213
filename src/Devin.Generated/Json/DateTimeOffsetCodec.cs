using System.Globalization;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>
/// A date and time (<c>format: date-time</c>). A time without an offset, as Python writes naive datetimes, is read as
/// UTC.
/// </summary>
internal readonly struct DateTimeOffsetCodec : IJsonCodec<DateTimeOffset>
{
    public static string Expected => "a date and time (RFC 3339)";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out DateTimeOffset value)
    {
        value = default;
        return StringCodec.TryRead(ref reader, context, out var text)
            && text.Length > 10
            // The year first: in other orders, day and month could be read as each other.
            && char.IsAsciiDigit(text[0])
            && text[4] == '-'
            && DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowTrailingWhite,
                out value
            );
    }

    public static void Write(CodecWriter writer, DateTimeOffset value, JsonWriteMode mode) =>
        writer.WriteStringValue(IsoText.Format(value));
}
