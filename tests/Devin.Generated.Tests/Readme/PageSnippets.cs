using System.Text.RegularExpressions;

namespace Devin.Generated.Tests.Readme;

/// <summary>The snippets of the pages, and the compiled code that they show.</summary>
internal static partial class PageSnippets
{
    /// <summary>The pages, by their paths in the repository. Those in docs/changes are written by the generator's tests.</summary>
    public static IEnumerable<string> Pages =>
        Directory
            .EnumerateFiles(RepositoryFolder.Path, "*.md")
            .Concat(Files("docs", "*.md"))
            .Concat(
                Directory
                    .EnumerateDirectories(RepositoryFolder.At("src"))
                    .Select(static at => Path.Combine(at, "README.md"))
            )
            .Select(static path => Path.GetRelativePath(RepositoryFolder.Path, path).Replace('\\', '/'))
            .Where(static path => !path.StartsWith("docs/changes/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The code between the marks in this folder, by its name, without its indentation.</summary>
    public static IReadOnlyDictionary<string, string> Compiled { get; } =
        Files("tests/Devin.Generated.Tests/Readme", "*Snippets.cs")
            .SelectMany(static path => CompiledSnippet().Matches(File.ReadAllText(path)))
            .ToDictionary(
                static match => match.Groups["name"].Value,
                static match => Dedent(match.Groups["code"].Value, match.Groups["indentation"].Length)
            );

    /// <summary>The blocks of C# in a page, each with its mark.</summary>
    public static IReadOnlyList<(string Mark, string Name, string Code)> Shown(string page) =>
        [
            .. ShownSnippet()
                .Matches(File.ReadAllText(RepositoryFolder.At(page)))
                .Select(static match =>
                    (match.Groups["mark"].Value, match.Groups["name"].Value, match.Groups["code"].Value)
                ),
        ];

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(RepositoryFolder.At(folder), pattern, SearchOption.AllDirectories);

    private static string Dedent(string text, int width) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length >= width ? line[width..] : line));

    [GeneratedRegex(
        @"^(?<indentation> +)// snippet: (?<name>[\w-]+)\n(?<code>.*?)^ +// end$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex CompiledSnippet();

    [GeneratedRegex(
        @"^(<!-- (?<mark>[a-z]+): (?<name>[\w./-]+) -->\n)?```csharp\n(?<code>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex ShownSnippet();
}
