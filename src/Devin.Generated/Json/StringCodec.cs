using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>A JSON string.</summary>
internal readonly struct StringCodec : IJsonCodec<string>
{
    public static string Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        JsonRead.Expect(ref reader, JsonTokenType.String, "a string");
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("The string is not valid UTF-8, or contains an unpaired surrogate.", exception);
        }
    }

    public static void Write(Utf8JsonWriter writer, string value, JsonWriteMode mode) => writer.WriteStringValue(value);

    public static void Check(string value, ValueRules? rules, ref Validation validation)
    {
        if (rules is not null)
        {
            TextCheck.Run(value, rules, ref validation);
        }
    }
}
