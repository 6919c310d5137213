using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>An integer that the contract limits to 32 bits.</summary>
internal readonly struct Int32Codec : IJsonCodec<int>
{
    public static string Expected => "a 32-bit integer";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out int value)
    {
        var isInteger =
            Int64Codec.TryRead(ref reader, context, out var number) && number is >= int.MinValue and <= int.MaxValue;
        value = isInteger ? (int)number : 0;
        return isInteger;
    }

    public static void Write(CodecWriter writer, int value, JsonWriteMode mode) => writer.WriteNumberValue(value);

    public static void Check(int value, ValueRules? rules, ref Validation validation)
    {
        if (rules is not null)
        {
            NumberCheck.Run((decimal)value, rules, ref validation);
        }
    }
}
