using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>An integer that the contract limits to 32 bits.</summary>
internal readonly struct Int32Codec : IJsonCodec<int>
{
    public static int Read(ref Utf8JsonReader reader, JsonReadContext context) =>
        Int64Codec.Read(ref reader, context) is >= int.MinValue and <= int.MaxValue and var value
            ? (int)value
            : throw new JsonException("Expected a 32-bit integer, found a number outside its range.");

    public static void Write(Utf8JsonWriter writer, int value, JsonWriteMode mode) => writer.WriteNumberValue(value);

    public static void Check(int value, ValueRules? rules, ref Validation validation)
    {
        if (rules is not null)
        {
            NumberCheck.Run((decimal)value, rules, ref validation);
        }
    }
}
