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
        value = Decode(ref reader, context);
        return value is not null;
    }

    /// <summary>The text that is the current token; null if it is another token or not valid Unicode.</summary>
    public static string? Decode(ref Utf8JsonReader reader, JsonReadContext context)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return null;
        }

        if (!reader.HasValueSequence && !reader.ValueIsEscaped && context.Ascii(reader.ValueSpan) is { } ascii)
        {
            return ascii;
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Invalid UTF-8 or an unpaired surrogate.
            return null;
        }
    }

    public static void Write(CodecWriter writer, string value, JsonWriteMode mode) => writer.WriteStringValue(value);

    public static void Check(string value, ValueRules? rules, ref Validation validation)
    {
        if (rules is not null)
        {
            TextCheck.Run(value, rules, ref validation);
        }
    }
}
