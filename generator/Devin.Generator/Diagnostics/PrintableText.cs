using System.Globalization;
using System.Text;

namespace Devin.Generator.Diagnostics;

/// <summary>Makes text from a contract safe to print: it cannot control a terminal or a build log.</summary>
internal static class PrintableText
{
    /// <summary>The text with control, format and line-breaking characters written as <c>\uXXXX</c>.</summary>
    public static string Of(string text)
    {
        if (!text.Any(NeedsEscape))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (NeedsEscape(character))
            {
                builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                builder.Append(character);
            }
        }

        return builder.ToString();
    }

    private static bool NeedsEscape(char character) =>
        char.GetUnicodeCategory(character)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
