using System.Globalization;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A time of day (<c>format: time</c>).</summary>
internal readonly struct TimeOnlyCodec : IJsonCodec<TimeOnly>
{
    private static readonly string[] s_formats = ["HH:mm:ss", "HH:mm:ss.FFFFFFF", "HH:mm"];

    public static string Expected => "a time of day (HH:mm:ss)";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out TimeOnly value)
    {
        value = default;
        return StringCodec.TryRead(ref reader, context, out var text)
            && TimeOnly.TryParseExact(text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    public static void Write(CodecWriter writer, TimeOnly value, JsonWriteMode mode) =>
        writer.WriteStringValue(IsoText.Format(value));
}
