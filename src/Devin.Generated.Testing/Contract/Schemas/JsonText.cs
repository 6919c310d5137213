using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>Parses JSON of a request, which can be hostile.</summary>
internal static class JsonText
{
    /// <summary>The number of levels of arrays and objects that a text can have.</summary>
    public const int MaxDepth = 256;

    /// <summary>Parses a text whose strings are all valid Unicode.</summary>
    public static bool TryParse(ReadOnlyMemory<byte> text, [NotNullWhen(true)] out JsonDocument? document)
    {
        document = null;
        if (!Utf8.IsValid(text.Span))
        {
            return false;
        }

        try
        {
            RequireWholeCharacters(text.Span);
            document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A value that is a string. Half of a character becomes U+FFFD.</summary>
    public static JsonElement Of(string text) => Parse(JsonValue.Create(text).ToJsonString());

    /// <summary>The value of a valid JSON text.</summary>
    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(json));
        return document.RootElement.Clone();
    }

    /// <summary>Throws if an escape sequence is half of a character, which no string can hold.</summary>
    private static void RequireWholeCharacters(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("\\u"u8) < 0)
        {
            return;
        }

        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            if (reader is { TokenType: JsonTokenType.String or JsonTokenType.PropertyName, ValueIsEscaped: true })
            {
                try
                {
                    _ = reader.GetString();
                }
                catch (InvalidOperationException exception)
                {
                    throw new JsonException("A string contains half of a character.", exception);
                }
            }
        }
    }
}
