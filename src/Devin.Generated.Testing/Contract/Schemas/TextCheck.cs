using System.Globalization;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>Compares a string with the keywords of a schema.</summary>
internal static class TextCheck
{
    /// <summary>Adds the findings of a string.</summary>
    public static void Run(TextKeywords keywords, string text, FindingReport report)
    {
        var length = CodePoints(text);
        if (length < keywords.MinLength)
        {
            report.Add(Bound("at least", keywords.MinLength), "string_too_short");
        }

        if (length > keywords.MaxLength)
        {
            report.Add(Bound("at most", keywords.MaxLength), "string_too_long");
        }

        if (keywords.Pattern?.IsMetBy(text) is false)
        {
            report.Add($"expected {keywords.Pattern.Expected}", "string_pattern_mismatch");
        }

        if (keywords.FormatRule?.IsMetBy(text) is false)
        {
            report.Add($"expected {keywords.FormatRule.Expected}", "format");
        }
    }

    private static int CodePoints(string text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            count += char.IsLowSurrogate(unit) ? 0 : 1;
        }

        return count;
    }

    private static string Bound(string direction, int length) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"expected {direction} {length} {(length == 1 ? "character" : "characters")}"
        );
}
