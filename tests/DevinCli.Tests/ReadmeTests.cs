using System.Text.RegularExpressions;
using Devin.Tests.Shared;

namespace DevinCli.Tests;

/// <summary>The README of the program shows what the program prints.</summary>
[TestFixture]
internal sealed partial class ReadmeTests
{
    private static IEnumerable<TestCaseData> Examples() =>
        Example()
            .Matches(File.ReadAllText(RepositoryFolder.At("samples/DevinCli/README.md")).ReplaceLineEndings("\n"))
            .Select(static match => new TestCaseData(
                match.Groups["output"].Value,
                Words(match.Groups["arguments"].Value)
            ));

    [TestCaseSource(nameof(Examples))]
    public async Task An_example_prints_what_the_README_shows(string output, string[] arguments)
    {
        var result = await CliProgram.RunAsync(new Dictionary<string, string>(), arguments);
        Assert.That(
            WithoutTimes((result.Output + result.Error).ReplaceLineEndings("\n")),
            Is.EqualTo(WithoutTimes(output))
        );
    }

    /// <summary>The arguments of a line; quotes keep a space.</summary>
    private static string[] Words(string line) =>
        [.. Word().Matches(line).Select(static match => match.Value.Trim('"'))];

    /// <summary>Intervals vary at random by a fifth.</summary>
    private static string WithoutTimes(string text) => Time().Replace(text, "TIME");

    [GeneratedRegex(@"^```console\n\$ devin (?<arguments>.*)\n(?<output>(?s:.*?))^```", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\d\d:\d\d:\d\dZ", RegexOptions.Multiline)]
    private static partial Regex Time();
}
