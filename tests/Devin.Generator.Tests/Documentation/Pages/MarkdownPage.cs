using System.Text.RegularExpressions;

namespace Devin.Generator.Tests.Documentation.Pages;

/// <summary>A page of the repository in Markdown: its links, its anchors and its blocks of commands.</summary>
internal sealed partial class MarkdownPage
{
    private readonly List<(int Line, string Text)> _prose = [];

    private MarkdownPage(WrittenText page)
    {
        Path = page.Path;
        string? language = null;
        foreach (var (index, line) in page.Lines.Index())
        {
            var fence = Fence().Match(line);
            if (fence.Success)
            {
                language = language is null ? fence.Groups["language"].Value : null;
            }
            else if (language is null)
            {
                _prose.Add((index + 1, line));
            }
            else if (language is "sh" or "")
            {
                Commands.Add((index + 1, line.Trim()));
            }
        }
    }

    /// <summary>The path in the repository.</summary>
    public string Path { get; }

    /// <summary>The lines of the blocks with commands: those with the language <c>sh</c> or none.</summary>
    public List<(int Line, string Text)> Commands { get; } = [];

    /// <summary>The targets of links and images, without those in code.</summary>
    public IEnumerable<(int Line, string Target)> Links =>
        from prose in _prose
        from Match match in Link().Matches(Code().Replace(prose.Text, ""))
        select (prose.Line, match.Groups["target"].Value);

    /// <summary>The texts in code font that are paths in the repository.</summary>
    public IEnumerable<(int Line, string Path)> Paths =>
        from prose in _prose
        from Match match in RepositoryPath().Matches(prose.Text)
        select (prose.Line, match.Groups["path"].Value);

    /// <summary>The names of tests in code font.</summary>
    public IEnumerable<(int Line, string Name)> Tests =>
        from prose in _prose
        from Match match in TestName().Matches(prose.Text)
        select (prose.Line, match.Groups["name"].Value);

    /// <summary>The anchors of the headings, as GitHub forms them.</summary>
    public IReadOnlySet<string> Anchors
    {
        get
        {
            var anchors = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (_, text) in _prose.Where(static line => Heading().IsMatch(line.Text)))
            {
                var name = Heading().Replace(text, "").ToLowerInvariant();
                name = NotInAnchor().Replace(LinkText().Replace(name, "$1"), "").Replace(' ', '-');
                var unique = name;
                for (var count = 1; !anchors.Add(unique); count++)
                {
                    unique = $"{name}-{count}";
                }
            }

            return anchors;
        }
    }

    /// <summary>The pages that this project writes.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
    [
        .. WrittenText
            .ByHand()
            .Where(static text => text.Path.EndsWith(".md", StringComparison.Ordinal))
            .Select(static text => new MarkdownPage(text)),
    ];

    [GeneratedRegex("^ *```(?<language>[a-z]*)$")]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex("""\]\((?<target>[^)\s]+)\)|(src|srcset)="(?<target>[^"]+)""")]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<path>(src|tests|docs|generator|openapi|samples|bench|api|\.ci|\.github)/[\w./-]*)`")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex(@"(?<!\[)`(?<name>[A-Z][A-Za-z]+Tests)`")]
    private static partial Regex TestName();

    [GeneratedRegex("^#+ ")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
