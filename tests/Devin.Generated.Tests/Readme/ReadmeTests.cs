using System.Text.RegularExpressions;
using Devin.Generated.Testing;
using Devin.Generated.Tests.Grid;
using Microsoft.Extensions.DependencyInjection;

namespace Devin.Generated.Tests.Readme;

public sealed partial class ReadmeTests
{
    [TestCase("README.md", "Snippets.cs")]
    [TestCase("docs/testing.md", "TestingSnippets.cs")]
    public void Every_snippet_of_a_page_is_compiled_code(string page, string snippets)
    {
        var readme = File.ReadAllText(Path.Combine(Contract.Root, page));
        var source = File.ReadAllText(
            Path.Combine(Contract.Root, "tests", "Devin.Generated.Tests", "Readme", snippets)
        );
        var compiled = CompiledSnippet()
            .Matches(source)
            .ToDictionary(
                static match => match.Groups[2].Value,
                static match => Dedent(match.Groups[3].Value, match.Groups[1].Length)
            );
        var shown = ShownSnippet()
            .Matches(readme)
            .ToDictionary(static match => match.Groups[1].Value, static match => match.Groups[2].Value);
        Assert.That(readme.Split("```csharp").Length - 1, Is.EqualTo(shown.Count), "a snippet without a mark");
        Assert.That(shown, Is.EqualTo(compiled));
    }

    [Test]
    public async Task The_snippets_run()
    {
        var service = new InMemoryDevin();
        using var client = service.CreateClient(static options =>
            (options.MinPollInterval, options.MaxPollInterval) = (
                TimeSpan.FromMilliseconds(1),
                TimeSpan.FromMilliseconds(1)
            )
        );
        Assert.That(await Snippets.RunAsync(client), Is.EqualTo("working"));
    }

    [Test]
    public async Task The_snippets_about_tests_run()
    {
        await TestingSnippets.RunAsync();
        await TestingSnippets.RunHostAsync(new ServiceCollection());
    }

    private static string Dedent(string text, int width) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length >= width ? line[width..] : line));

    [GeneratedRegex(@"^( +)// snippet: (\w+)\n(.*?)^ +// end$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CompiledSnippet();

    [GeneratedRegex(
        @"^<!-- snippet: (\w+) -->\n```csharp\n(.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex ShownSnippet();
}
