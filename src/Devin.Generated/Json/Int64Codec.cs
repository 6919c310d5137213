using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>
/// An integer. <c>1e9</c> and <c>5.0</c> are integers too: JSON Schema compares values, not notations.
/// </summary>
internal readonly struct Int64Codec : IJsonCodec<long>
{
    public static long Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        JsonRead.Expect(ref reader, JsonTokenType.Number, "an integer");
        if (reader.TryGetInt64(out var value))
        {
            return value;
        }

        return
            reader.TryGetDecimal(out var number)
            && decimal.IsInteger(number)
            && number is >= long.MinValue and <= long.MaxValue
            ? (long)number
            : throw new JsonException("Expected a 64-bit integer, found another number.");
    }

    public static void Write(Utf8JsonWriter writer, long value, JsonWriteMode mode) => writer.WriteNumberValue(value);

    public static void Check(long value, ValueRules? rules, ref Validation validation)
    {
        if (rules is not null)
        {
            NumberCheck.Run((decimal)value, rules, ref validation);
        }
    }
}
