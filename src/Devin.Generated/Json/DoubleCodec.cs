using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>
/// A number as <see cref="double"/>. A number such as <c>1e999</c> is not read, because it would be infinity, which has
/// no JSON form.
/// </summary>
internal readonly struct DoubleCodec : IJsonCodec<double>
{
    public static string Expected => "a number in the range of double";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out double value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out value) && double.IsFinite(value);
    }

    public static void Write(CodecWriter writer, double value, JsonWriteMode mode) => writer.WriteNumberValue(value);

    public static bool IsAlwaysChecked => true;

    public static void Check(double value, ValueRules? rules, ref Validation validation) =>
        NumberCheck.Run((double)value, rules, ref validation);
}
