using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>A number as <see cref="float"/>. Infinity and NaN have no JSON form and cannot be written.</summary>
internal readonly struct SingleCodec : IJsonCodec<float>
{
    public static float Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        JsonRead.Expect(ref reader, JsonTokenType.Number, "a number");
        return reader.TryGetSingle(out var value)
            ? value
            : throw new JsonException("Expected a number in the range of float, found a number outside it.");
    }

    public static void Write(Utf8JsonWriter writer, float value, JsonWriteMode mode) => writer.WriteNumberValue(value);

    public static bool IsAlwaysChecked => true;

    public static void Check(float value, ValueRules? rules, ref Validation validation) =>
        NumberCheck.Run((double)value, rules, ref validation);
}
