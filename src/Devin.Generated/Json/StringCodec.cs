using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>A JSON string.</summary>
internal readonly struct StringCodec : IJsonCodec<string>
{
    public static string Expected => "a string of valid Unicode";

    public static bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [NotNullWhen(true)] out string? value
    )
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            try
            {
                value = reader.GetString()!;
                return true;
            }
            catch (InvalidOperationException)
            {
                // Invalid UTF-8 or an unpaired surrogate.
            }
        }

        value = null;
        return false;
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
