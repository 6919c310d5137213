using System.Text.RegularExpressions;

namespace Devin.Generator.Pages;

/// <summary>Finds the language of a copy or page from its name and text.</summary>
internal static partial class LanguageEvidence
{
    /// <summary>The language of a file by its name: <c>ja/v3-openapi.yaml</c>, <c>create-session.de.md</c>.</summary>
    public static string? InName(string file)
    {
        var match = Folder().Match(file);
        if (!match.Success)
        {
            match = Suffix().Match(file);
        }

        return match.Success ? match.Groups["tag"].Value : null;
    }

    /// <summary>The language of a text by its script, for scripts that only one of the usual languages uses.</summary>
    public static string? InText(string text)
    {
        if (text.Any(static letter => letter is >= '\u3041' and <= '\u30FF'))
        {
            return "ja";
        }

        if (text.Any(static letter => letter is >= '\uAC00' and <= '\uD7A3'))
        {
            return "ko";
        }

        return text.Any(static letter => letter is >= '\u4E00' and <= '\u9FFF') ? "zh" : null;
    }

    [GeneratedRegex("(^|/)(?<tag>[a-z]{2}(-[A-Za-z]{2,4})?)/[^/]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Folder();

    [GeneratedRegex(
        @"[.](?<tag>[a-z]{2}(-[A-Z][A-Za-z]{1,3})?)[.](rendered[.])?(ya?ml|json|mdx?|txt)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Suffix();
}
