using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>A number as <see cref="decimal"/>.</summary>
internal readonly struct DecimalCodec : IJsonCodec<decimal>
{
    public static string Expected => "a number in the range of decimal";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out decimal value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out value);
    }

    public static void Write(CodecWriter writer, decimal value, JsonWriteMode mode) => writer.WriteNumberValue(value);

    public static void Check(decimal value, ValueRules? rules, ref Validation validation)
    {
        if (rules is not null)
        {
            NumberCheck.Run(value, rules, ref validation);
        }
    }
}
