using System.Text;
using System.Text.RegularExpressions;

namespace Devin.Generator.SourceText;

/// <summary>
/// Writes text of the contract as XML documentation. The text is hostile: it may hold tags, comment ends, and the
/// characters U+0085, U+2028 and U+2029, which end a comment for the C# compiler.
/// </summary>
internal static partial class XmlDocs
{
    private const int Width = 108;

    /// <summary>The element's lines, without <c>///</c>.</summary>
    /// <param name="tag">The element's name and attributes.</param>
    /// <param name="text">Plain text; code between backticks.</param>
    public static IReadOnlyList<string> Element(string tag, string text)
    {
        var lines = Paragraphs(text);
        var name = tag.Split(' ')[0];
        if (lines.Count == 1 && lines[0].Length + (2 * name.Length) + 5 <= Width)
        {
            return [$"<{tag}>{lines[0]}</{name}>"];
        }

        return [$"<{tag}>", .. lines, $"</{name}>"];
    }

    /// <summary>The lines about a parameter of a method.</summary>
    public static IReadOnlyList<string> Parameter(string name, string text) =>
        Element($"param name=\"{name.TrimStart('@')}\"", text);

    private static List<string> Paragraphs(string text)
    {
        var lines = new List<string>();
        foreach (
            var paragraph in Clean(text)
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            Wrap(Code().Replace(Escape(paragraph), "<c>$1</c>"), lines);
        }

        if (lines.Count == 0)
        {
            lines.Add("");
        }

        return lines;
    }

    private static void Wrap(string paragraph, List<string> lines)
    {
        var line = new StringBuilder();
        foreach (var range in paragraph.AsSpan().Split(' '))
        {
            var word = paragraph.AsSpan(range);
            if (word.IsEmpty)
            {
                continue;
            }

            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Line breaks of every kind as LF; no control, format or unpaired surrogate character at all.</summary>
    private static string Clean(string text)
    {
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAnyInRange('\0', '\x1F') && !text.Contains('\x7F'))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\n' or 0x85 or 0x2028 or 0x2029:
                    builder.Append('\n');
                    break;
                case 0xFFFE or 0xFFFF or 0xFFFD:
                    builder.Append(' ');
                    break;
                default:
                    var category = Rune.GetUnicodeCategory(rune);
                    var isInvisible =
                        category
                        is System.Globalization.UnicodeCategory.Control
                            or System.Globalization.UnicodeCategory.Format
                            or System.Globalization.UnicodeCategory.SpaceSeparator;
                    builder.Append(isInvisible ? " " : rune.ToString());
                    break;
            }
        }

        return builder.ToString();
    }

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
