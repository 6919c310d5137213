using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Devin.Generated.Json;

/// <summary>Steps that all emitted readers share.</summary>
internal static class JsonRead
{
    /// <summary>Reads a value that is not part of another one.</summary>
    /// <exception cref="JsonException">The JSON is malformed, or the value is not one that the codec can read.</exception>
    public static T Value<T, TCodec>(ref Utf8JsonReader reader, JsonReadContext context)
        where TCodec : IJsonCodec<T> =>
        TCodec.TryRead(ref reader, context, out var value) ? value : throw Unexpected(ref reader, TCodec.Expected);

    /// <summary>Reads any value and keeps its notation. The reader is on its last token afterwards.</summary>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    public static JsonElement Element(ref Utf8JsonReader reader)
    {
        var element = JsonElement.ParseValue(ref reader);
        RequireUtf8(JsonMarshal.GetRawUtf8Value(element));
        return element;
    }

    /// <summary>Throws unless a part of the JSON is valid UTF-8, which the reader itself does not check in strings.</summary>
    public static void RequireUtf8(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
        {
            throw new JsonException("A string is not valid UTF-8.");
        }
    }

    /// <summary>Moves to the next property name. Returns false at the end of the object.</summary>
    public static bool NextProperty(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            ThrowEnd("an object");
        }

        return reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Moves to the next item. Returns false at the end of the array.</summary>
    public static bool NextItem(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            ThrowEnd("an array");
        }

        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>The current property name, unescaped.</summary>
    public static ReadOnlySpan<byte> Name(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return reader.ValueSpan;
        }

        return Encoding.UTF8.GetBytes(reader.GetString()!);
    }

    // A method of its own, so that its callers are short enough to be inlined.
    private static void ThrowEnd(string container) => throw new JsonException($"The JSON ends inside {container}.");

    /// <summary>Creates the exception for a value that was not expected.</summary>
    private static JsonException Unexpected(ref Utf8JsonReader reader, string expected)
    {
        var found = reader.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "a string",
            JsonTokenType.Number => "a number",
            JsonTokenType.True or JsonTokenType.False => "a boolean",
            JsonTokenType.Null => "null",
            _ => "nothing",
        };
        return new JsonException($"Expected {expected}, found {found}.");
    }
}
