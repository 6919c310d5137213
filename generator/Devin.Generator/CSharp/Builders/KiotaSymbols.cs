using System.Text;
using System.Text.RegularExpressions;
using Devin.Generator.Naming;

namespace Devin.Generator.CSharp.Builders;

/// <summary>
/// Turns names of a contract into symbols by Kiota's rules; docs/fluent-client.md lists them with their sources.
/// </summary>
internal static partial class KiotaSymbols
{
    private static readonly string[] Digits =
    [
        "Zero",
        "One",
        "Two",
        "Three",
        "Four",
        "Five",
        "Six",
        "Seven",
        "Eight",
        "Nine",
    ];

    /// <summary>
    /// The name without characters that a symbol cannot contain; the letter after one becomes upper case. Underscores
    /// stay, except at the beginning. Leading digits and a leading minus are spelled out, and a plus anywhere.
    /// </summary>
    public static string Clean(string name)
    {
        var text = name.StartsWith('-') ? "minus_" + name[1..] : name;
        text = text.Replace("+", "_plus_", StringComparison.Ordinal).TrimStart('_');
        var result = new StringBuilder(text.Length);
        var isAfterGap = false;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || character == '_')
            {
                result.Append(isAfterGap ? char.ToUpperInvariant(character) : character);
                isAfterGap = false;
            }
            else
            {
                isAfterGap = true;
            }
        }

        var clean = LeadingDigits()
            .Replace(
                result.ToString(),
                static match => string.Concat(match.Value.Select(static digit => Spell(digit)))
            );
        clean = WithoutOuterUnderscores(clean);
        // A name of signs only is spelled out, because the signs are all that distinguishes it.
        return clean.Length == 0 && name.Length > 0 ? Words.Spelled(name) : clean;
    }

    /// <summary>The same with a capital in front, cut where neither a file nor the compiler takes the whole name.</summary>
    public static string Pascal(string name) => Words.Bounded(Capital(Clean(name)));

    /// <summary>The text with a capital in front.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The name of a parameter inside the braces of a template (RFC 6570).</summary>
    public static string TemplateName(string name) =>
        Uri.EscapeDataString(name)
            .Replace("-", "%2D", StringComparison.Ordinal)
            .Replace(".", "%2E", StringComparison.Ordinal)
            .Replace("~", "%7E", StringComparison.Ordinal);

    /// <summary>The property of a query parameter: <c>created_after</c> becomes <c>CreatedAfter</c>.</summary>
    public static string QueryProperty(string wireName)
    {
        var words = wireName.Split(['-', '.', '~', '_'], StringSplitOptions.RemoveEmptyEntries);
        var joined = string.Concat(words.Select(static word => Capital(WithoutSigns(word))));
        return joined.Length == 0 || !(char.IsLetter(joined[0]) || joined[0] == '_')
            ? Pascal(wireName)
            : Words.Bounded(joined);
    }

    private static string WithoutSigns(string word) => string.Concat(word.Where(char.IsLetterOrDigit));

    private static string Spell(char digit) => char.IsAsciiDigit(digit) ? Digits[digit - '0'] : "_" + digit;

    private static string WithoutOuterUnderscores(string text)
    {
        var result = text.EndsWith("minus_", StringComparison.Ordinal) ? text[..^1] : text;
        result = result.StartsWith("_plus", StringComparison.Ordinal) ? result[1..] : result;
        return result.EndsWith("plus_", StringComparison.Ordinal) ? result[..^1] : result;
    }

    [GeneratedRegex(@"^\d+", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingDigits();
}
