using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>
/// A time as the seconds since 1970-01-01T00:00:00Z (<c>format: unixtime</c>). Fractions of a second are not written.
/// </summary>
internal readonly struct UnixTimeCodec : IJsonCodec<DateTimeOffset>
{
    private static readonly long Earliest = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long Latest = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public static string Expected => "Unix seconds of the years 1 to 9999";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out DateTimeOffset value)
    {
        var isTime =
            Int64Codec.TryRead(ref reader, context, out var seconds) && seconds >= Earliest && seconds <= Latest;
        value = isTime ? DateTimeOffset.FromUnixTimeSeconds(seconds) : default;
        return isTime;
    }

    public static void Write(CodecWriter writer, DateTimeOffset value, JsonWriteMode mode) =>
        writer.WriteNumberValue(value.ToUnixTimeSeconds());

    public static void Check(DateTimeOffset value, ValueRules? rules, ref Validation validation) =>
        Int64Codec.Check(value.ToUnixTimeSeconds(), rules, ref validation);
}
