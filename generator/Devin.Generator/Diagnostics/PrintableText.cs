using System.Globalization;
using System.Text;

namespace Devin.Generator.Diagnostics;

/// <summary>
/// Makes text from a contract safe to print, at any place of a line: it cannot control a terminal, change the direction of
/// text, or give commands to a build server (<c>##vso[</c> and <c>##[</c> of Azure Pipelines, <c>::</c> of GitHub
/// Actions).
/// </summary>
internal static class PrintableText
{
    /// <summary>
    /// The text with control, format and line-breaking characters, lone surrogates, and the second character of
    /// <c>##</c> and <c>::</c> written as <c>\uXXXX</c>.
    /// </summary>
    public static string Of(string text) => Escape(text, keepsLines: false);

    /// <summary>
    /// JSON that a terminal or a build log can show. An escape has the same form in JSON, so the values are the same.
    /// </summary>
    public static string OfJson(string json) => Escape(json, keepsLines: true);

    private static string Escape(string text, bool keepsLines)
    {
        StringBuilder? escaped = null;
        var previous = default(Rune);
        for (var index = 0; index < text.Length; )
        {
            var isScalar = Rune.TryGetRuneAt(text, index, out var rune);
            var length = isScalar ? rune.Utf16SequenceLength : 1;
            var isEscaped =
                !isScalar || (IsCommand(previous, rune) || IsInvisible(rune)) && !(keepsLines && rune.Value == '\n');
            if (isEscaped)
            {
                escaped ??= new StringBuilder(text, 0, index, text.Length + 16);
                foreach (var unit in text.AsSpan(index, length))
                {
                    escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
                }
            }
            else
            {
                escaped?.Append(text, index, length);
            }

            previous = isEscaped ? default : rune;
            index += length;
        }

        return escaped?.ToString() ?? text;
    }

    private static bool IsCommand(Rune previous, Rune rune) => rune == previous && rune.Value is ('#' or ':');

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
