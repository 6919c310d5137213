using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>
/// A number as <see cref="float"/>. A number such as <c>1e99</c> is not read, because it would be infinity, which has no
/// JSON form.
/// </summary>
internal readonly struct SingleCodec : IJsonCodec<float>
{
    public static string Expected => "a number in the range of float";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out float value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out value) && float.IsFinite(value);
    }

    public static void Write(CodecWriter writer, float value, JsonWriteMode mode) => writer.WriteNumberValue(value);

    public static bool IsAlwaysChecked => true;

    public static void Check(float value, ValueRules? rules, ref Validation validation) =>
        NumberCheck.Run((double)value, rules, ref validation);
}
