using System.Globalization;
using System.Text;

namespace Devin.Generated.Constraints;

/// <summary>Makes text from a server safe for terminals and logs: it can neither control nor flood them.</summary>
internal static class PrintableText
{
    /// <summary>
    /// Returns the text with control, format and line-breaking characters escaped as <c>\uXXXX</c>, shortened to a
    /// maximum length.
    /// </summary>
    public static string Format(string text, int maxLength)
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

    /// <summary>Whether a character is visible and does not control how other text is shown.</summary>
    /// <remarks><c>EnumerateRunes</c> replaces a lone surrogate with U+FFFD, which is printable.</remarks>
    public static bool IsPrintable(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );

    private static string Escaped(char character) =>
        $"\\u{((int)character).ToString("X4", CultureInfo.InvariantCulture)}";
}
