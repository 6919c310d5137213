using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>
/// An integer. <c>1e9</c> and <c>5.0</c> are integers too: JSON Schema compares values, not notations.
/// </summary>
internal readonly struct Int64Codec : IJsonCodec<long>
{
    public static string Expected => "a 64-bit integer";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out long value)
    {
        value = 0;
        return reader.TokenType == JsonTokenType.Number
            && (reader.TryGetInt64(out value) || TryReadDecimal(ref reader, out value));
    }

    public static void Write(CodecWriter writer, long value, JsonWriteMode mode) => writer.WriteNumberValue(value);

    public static void Check(long value, ValueRules? rules, ref Validation validation)
    {
        if (rules is not null)
        {
            NumberCheck.Run((decimal)value, rules, ref validation);
        }
    }

    private static bool TryReadDecimal(ref Utf8JsonReader reader, out long value)
    {
        var isInteger =
            reader.TryGetDecimal(out var number)
            && decimal.IsInteger(number)
            && number is >= long.MinValue and <= long.MaxValue;
        value = isInteger ? (long)number : 0;
        return isInteger;
    }
}
