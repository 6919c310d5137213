using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Devin.Tests.Shared.Contracts;

/// <summary>Changes a text, so that a list of unique items can have several.</summary>
internal static class DistinctText
{
    /// <summary>The text with a number behind it; the value itself if that is not valid for its schema.</summary>
    public static JsonNode? Of(JsonObject keywords, JsonNode? value, int number)
    {
        if (value is not JsonValue scalar || !scalar.TryGetValue<string>(out var text))
        {
            return value;
        }

        var changed = text + number;
        var isFixed =
            keywords.ContainsKey("enum") || keywords.ContainsKey("const") || TextValue.OfFormat(keywords) is not null;
        var isValid =
            !isFixed
            && (keywords["pattern"]?.ToString() is not { } pattern || Matches(changed, pattern))
            && (keywords["maxLength"] is not { } most || changed.Length <= most.GetValue<long>());
        return isValid ? JsonValue.Create(changed) : value;
    }

    private static bool Matches(string text, string pattern) =>
        Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
}
