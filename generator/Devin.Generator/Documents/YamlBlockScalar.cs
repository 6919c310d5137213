using System.Text;

namespace Devin.Generator.Documents;

/// <summary>Writes literal (<c>|</c>) and folded (<c>&gt;</c>) scalars.</summary>
internal static class YamlBlockScalar
{
    /// <summary>
    /// Whether readers differ on the text: a block scalar that begins with a line of spaces (YamlDotNet refuses it even
    /// where the header states the indentation).
    /// </summary>
    public static bool IsAmbiguous(string text)
    {
        var firstText = text.TrimStart('\n');
        return firstText is [' ', ..]
            && firstText.TrimStart(' ') is "" or ['\n', ..]
            && text.Contains('\n', StringComparison.Ordinal);
    }

    /// <summary>Writes header and lines.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">Printable text.</param>
    /// <param name="width">The length from which lines are folded; null to keep the lines as they are.</param>
    /// <param name="indent">The spaces before each line.</param>
    public static void Write(StringBuilder output, string text, int? width, int indent)
    {
        output.Append(width is null ? '|' : '>');
        if (text.TrimStart('\n').StartsWith(' '))
        {
            // The first line begins with a space, so the reader cannot infer the indentation.
            output.Append(YamlScalarWriter.IndentPerLevel);
        }

        var endsWithBreak = text.EndsWith('\n');
        if (!endsWithBreak)
        {
            output.Append('-');
        }
        else if (text is "\n" || text.EndsWith("\n\n", StringComparison.Ordinal))
        {
            output.Append('+');
        }

        var body = width is { } known ? Fold(text, known) : text;
        foreach (var line in (endsWithBreak ? body[..^1] : body).Split('\n'))
        {
            output.Append('\n');
            if (line.Length > 0)
            {
                output.Append(' ', indent).Append(line);
            }
        }
    }

    /// <summary>
    /// Breaks long lines at spaces. A reader joins neighbouring lines, so two line breaks are written for a real one;
    /// next to a line that begins with a space readers join nothing.
    /// </summary>
    private static string Fold(string text, int width)
    {
        var folded = new StringBuilder(text.Length + 16);
        var lines = text.Split('\n');
        AppendFolded(folded, lines[0], width);
        var joinsNothing = lines[0] is "" or [' ', ..];
        var breaks = 0;
        foreach (var line in lines.Skip(1))
        {
            breaks++;
            if (line.Length == 0)
            {
                continue;
            }

            var beginsWithSpace = line[0] == ' ';
            folded.Append('\n', joinsNothing || beginsWithSpace ? breaks : breaks + 1);
            AppendFolded(folded, line, width);
            joinsNothing = beginsWithSpace;
            breaks = 0;
        }

        return folded.Append('\n', breaks).ToString();
    }

    private static void AppendFolded(StringBuilder folded, string line, int width)
    {
        if (line is [' ', ..])
        {
            folded.Append(line);
            return;
        }

        var start = 0;
        var lastBreak = 0;
        foreach (var space in BreakingSpaces(line))
        {
            if (space - start > width)
            {
                var end = lastBreak > start ? lastBreak : space;
                folded.Append(line, start, end - start).Append('\n');
                start = end + 1;
            }

            lastBreak = space;
        }

        if (line.Length - start > width && lastBreak > start)
        {
            folded.Append(line, start, lastBreak - start).Append('\n');
            start = lastBreak + 1;
        }

        folded.Append(line, start, line.Length - start);
    }

    /// <summary>The last space of each run: a line must not begin with one, nor end in nothing else.</summary>
    private static IEnumerable<int> BreakingSpaces(string line)
    {
        for (var index = 0; index + 1 < line.Length; index++)
        {
            if (line[index] == ' ' && line[index + 1] != ' ')
            {
                yield return index;
            }
        }
    }
}
