using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Copies;

/// <summary>The text of a page as lines.</summary>
internal sealed class PageText
{
    private readonly string[] _raw;

    public PageText(string text, string file)
    {
        File = file;
        _raw = text.TrimStart('\uFEFF').Split('\n').Select(static line => line.TrimEnd('\r')).ToArray();
        Lines = _raw.Select(
                static (line, index) => new PageLine(index + 1, line.Length - line.TrimStart().Length + 1, line.Trim())
            )
            .ToArray();
    }

    private PageText(PageText whole, IReadOnlySet<int> blank)
    {
        File = whole.File;
        _raw = whole._raw.Select((line, index) => blank.Contains(index) ? "" : line).ToArray();
        Lines = whole.Lines.Select((line, index) => blank.Contains(index) ? line with { Text = "" } : line).ToArray();
    }

    /// <summary>The file as it is shown to people.</summary>
    public string File { get; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<PageLine> Lines { get; }

    /// <summary>The same page with some lines blank, by their indexes.</summary>
    public PageText Without(IReadOnlySet<int> lines) => new(this, lines);

    /// <summary>The text of some lines after as many line ends as lines stand before them, so that places stay right.</summary>
    public string Excerpt(int first, int end) => new string('\n', first) + string.Join('\n', _raw[first..end]);

    /// <summary>The place where a line begins.</summary>
    public SourceLocation LocationOf(PageLine line, int offset = 0) => new(File, line.Number, line.Column + offset);
}
