using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Devin.Tests.Shared.Contracts;

/// <summary>Makes texts that are valid for a schema.</summary>
internal static class TextValue
{
    // Characters that every part of a request must escape.
    private const string Awkward = "a b&c=d/é+1%";

    /// <summary>A text.</summary>
    /// <exception cref="NotSupportedException">No text for the pattern is known.</exception>
    public static string Of(JsonObject keywords, TextUse use)
    {
        var least = Math.Max(Count(keywords, "minLength") ?? 0, use == TextUse.Path ? 1 : 0);
        var most = Count(keywords, "maxLength") ?? int.MaxValue;
        if (keywords["pattern"]?.ToString() is { } pattern)
        {
            return OfPattern(pattern, keywords, least, most);
        }

        if (OfFormat(keywords) is { } fixedText)
        {
            return fixedText;
        }

        var text = use switch
        {
            TextUse.Body or TextUse.Path => Awkward,
            TextUse.Header => "a b=c",
            _ => "item1",
        };
        var padded = text.PadRight(least, 'x');
        return padded.Length > most ? padded[..most] : padded;
    }

    private static string OfPattern(string pattern, JsonObject keywords, int least, int most)
    {
        var rule = new Regex(pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
        IEnumerable<string?> candidates =
        [
            OfFormat(keywords),
            Text(keywords["example"]),
            Text((keywords["examples"] as JsonArray)?.FirstOrDefault()),
            Text(keywords["default"]),
            .. PatternText.Candidates(pattern),
            "a",
            "1",
            "example",
        ];
        var isBase64 = keywords["format"]?.ToString() is "byte" or "base64";
        return candidates.FirstOrDefault(text =>
                text is not null
                && text.Length >= least
                && text.Length <= most
                && rule.IsMatch(text)
                && (!isBase64 || Convert.TryFromBase64String(text, new byte[text.Length], out _))
            ) ?? throw new NotSupportedException($"No text for the pattern {pattern} is known.");
    }

    private static string? Text(JsonNode? example) =>
        example?.GetValueKind() == JsonValueKind.String ? example.GetValue<string>() : null;

    /// <summary>The text of a known format; null for any other.</summary>
    public static string? OfFormat(JsonObject keywords) =>
        keywords["format"]?.ToString() switch
        {
            "date" => "2026-01-31",
            "date-time" => "2026-01-31T10:20:30Z",
            "time" => "10:20:30Z",
            "uuid" or "uuid4" or "guid" => "01234567-89ab-4def-8123-456789abcdef",
            "email" or "idn-email" => "user@example.com",
            "uri" or "url" or "iri" => "https://example.com/a?b=c",
            "uri-reference" => "/a",
            "ipv4" => "192.0.2.1",
            "ipv6" => "2001:db8::1",
            "hostname" or "idn-hostname" => "example.com",
            "byte" or "base64" or "base64url" => "AQID",
            "duration" => "PT1H",
            _ => null,
        };

    private static int? Count(JsonObject keywords, string name) =>
        keywords[name] is JsonValue value && value.TryGetValue<decimal>(out var count)
            ? (int)Math.Min(count, ushort.MaxValue)
            : null;
}
