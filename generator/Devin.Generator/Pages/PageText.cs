using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>The text of a page as lines.</summary>
internal sealed class PageText
{
    /// <summary>Splits the text.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="file">The file's name as it appears in messages.</param>
    public PageText(string text, string file)
    {
        File = file;
        RawLines = text.TrimStart('\uFEFF').Split('\n').Select(static line => line.TrimEnd('\r')).ToArray();
        Lines = RawLines
            .Select(
                static (line, index) => new PageLine(index + 1, line.Length - line.TrimStart().Length + 1, line.Trim())
            )
            .ToArray();
    }

    private PageText(PageText whole, IReadOnlySet<int> blank)
    {
        File = whole.File;
        RawLines = whole.RawLines.Select((line, index) => blank.Contains(index) ? "" : line).ToArray();
        Lines = whole.Lines.Select((line, index) => blank.Contains(index) ? line with { Text = "" } : line).ToArray();
    }

    /// <summary>The file's name as it appears in messages.</summary>
    public string File { get; }

    /// <summary>The lines without the space around them.</summary>
    public IReadOnlyList<PageLine> Lines { get; }

    /// <summary>The lines with the space around them, without line ends.</summary>
    public IReadOnlyList<string> RawLines { get; }

    /// <summary>The same page with some lines blank, by their indexes.</summary>
    public PageText Without(IEnumerable<int> lines) => new(this, lines.ToHashSet());

    /// <summary>
    /// The text of some lines, preceded by one line end for each line before them, so that locations stay correct.
    /// </summary>
    /// <param name="first">The index of the first line.</param>
    /// <param name="end">The index after the last line.</param>
    public string Excerpt(int first, int end) =>
        new string('\n', first) + string.Join('\n', RawLines.Skip(first).Take(end - first));

    /// <summary>The place where a line begins.</summary>
    public SourceLocation LocationOf(PageLine line, int offset = 0) => new(File, line.Number, line.Column + offset);
}
