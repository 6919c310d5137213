using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>A number as <see cref="decimal"/>.</summary>
internal readonly struct DecimalCodec : IJsonCodec<decimal>
{
    public static decimal Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        JsonRead.Expect(ref reader, JsonTokenType.Number, "a number");
        return reader.TryGetDecimal(out var value)
            ? value
            : throw new JsonException("Expected a number in the range of decimal, found a number outside it.");
    }

    public static void Write(Utf8JsonWriter writer, decimal value, JsonWriteMode mode) =>
        writer.WriteNumberValue(value);

    public static void Check(decimal value, ValueRules? rules, ref Validation validation)
    {
        if (rules is not null)
        {
            NumberCheck.Run(value, rules, ref validation);
        }
    }
}
