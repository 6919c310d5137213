using System.Globalization;
using System.Text;

namespace DevinCli.Output;

/// <summary>
/// Text from the service for a terminal: it contains no control or format character, with which it could move the cursor
/// or hide what it is.
/// </summary>
internal static class PrintableText
{
    /// <summary>The text on one line, with a space for each character that cannot be printed.</summary>
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            printable.Append(IsPrintable(rune) ? rune.ToString() : " ");
        }

        return printable.ToString();
    }

    private static bool IsPrintable(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );
}
