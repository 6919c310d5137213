using System.Globalization;
using System.Text;

namespace Devin.Generated.Errors;

/// <summary>Makes text from a server safe to print: a terminal or a log must not be steered or flooded by it.</summary>
internal static class PrintableText
{
    /// <summary>
    /// The text with control, format and line-breaking characters written as <c>\uXXXX</c>, cut after
    /// so many characters.
    /// </summary>
    public static string Of(string text, int maxLength)
    {
        var printable = new StringBuilder(Math.Min(text.Length, maxLength) + 1);
        foreach (var rune in text.EnumerateRunes())
        {
            var piece = IsPrintable(rune) ? rune.ToString() : string.Concat(rune.ToString().Select(Escaped));
            if (printable.Length + piece.Length > maxLength)
            {
                return printable.Append('…').ToString();
            }

            printable.Append(piece);
        }

        return printable.ToString();
    }

    private static string Escaped(char character) =>
        $"\\u{((int)character).ToString("X4", CultureInfo.InvariantCulture)}";

    // EnumerateRunes gives U+FFFD for a lone surrogate, which is harmless.
    private static bool IsPrintable(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );
}
