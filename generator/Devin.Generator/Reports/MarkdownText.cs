using System.Text;
using Devin.Generator.Diagnostics;

namespace Devin.Generator.Reports;

/// <summary>Text from a contract in a Markdown document: it stays text, on one line, within its table cell.</summary>
internal static class MarkdownText
{
    /// <summary>The text with every character that Markdown or HTML would act on escaped.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder();
        foreach (var character in PrintableText.Of(text))
        {
            result.Append(
                character switch
                {
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '&' => "&amp;",
                    '@' => "&#64;",
                    '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '!' => $"\\{character}",
                    _ => character.ToString(),
                }
            );
        }

        return result.ToString();
    }
}
