using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Devin.Generator.Commands;

namespace Devin.Generator.Tests.Documentation.Pages;

/// <summary>The commands in the pages exist, with the options, projects and tests that they name.</summary>
public sealed partial class CommandTests
{
    /// <summary>
    /// Programs whose arguments are not checked here. Tests of the packages run whole walkthroughs, and <c>.ci/run</c> the two
    /// commands of the README.
    /// </summary>
    private static readonly string[] Others = ["bash", "cd", "curl", "export", "gh", "git", "python3", "rm", "npm"];

    private static IEnumerable<TestCaseData> Commands =>
        MarkdownPage
            .All.Where(static page => !page.Path.StartsWith("docs/walkthrough-", StringComparison.Ordinal))
            .SelectMany(static page =>
                page.Commands.Where(static command => command.Text.Length > 0 && command.Text[0] != '#')
                    .Select(command =>
                        new TestCaseData(command.Text).SetArgDisplayNames($"{page.Path}({command.Line})")
                    )
            );

    [TestCaseSource(nameof(Commands))]
    public void A_command_of_a_page_exists(string command) => Assert.That(Fault(command), Is.Null);

    [TestCase("devin-gen drift --all", null)]
    [TestCase("devin-gen drift --every", "'--every' is not an option of 'drift'. 'devin-gen drift --help' lists them.")]
    [TestCase("dotnet run --project samples/Quickstart -- --port 1", null)]
    [TestCase("dotnet run --project samples/Nothing", "'samples/Nothing' does not exist")]
    [TestCase("dotnet test tests/Devin.Generator.Tests --filter FullyQualifiedName~CommandTests", null)]
    [TestCase("dotnet test --filter FullyQualifiedName~NothingTests", "no test has the name 'NothingTests'")]
    [TestCase("tests/nothing.sh", "'tests/nothing.sh' does not exist")]
    [TestCase("format disk", "'format' is not a command that this test supports")]
    public void A_command_that_does_not_exist_is_found(string command, string? fault) =>
        Assert.That(Fault(command), Is.EqualTo(fault));

    private static string? Fault(string command)
    {
        var words = CommandLineParser.SplitCommandLine(Comment().Replace(command, "")).SkipWhile(IsVariable).ToArray();
        return words switch
        {
            ["devin-gen" or "TOOLS/devin-gen", .. var arguments] => CommandLine
                .Create()
                .Parse(arguments)
                .Errors.FirstOrDefault()
                ?.Message,
            ["dotnet", .. var arguments] => DotnetFault(arguments),
            [var program, ..] when Others.Contains(program) => null,
            [var script, ..] when script.Contains('/') => PathFault(script),
            _ => $"'{words[0]}' is not a command that this test supports",
        };
    }

    private static string? DotnetFault(string[] arguments)
    {
        foreach (var (word, next) in arguments.Zip(arguments.Skip(1).Append("")))
        {
            var fault = word switch
            {
                "--project" => PathFault(next),
                "--filter" => FilterFault(next),
                _ when Folder().IsMatch(word) => PathFault(word),
                _ => null,
            };
            if (fault is not null || word == "--")
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>The project of the README is in the folder of the reader.</summary>
    private static string? PathFault(string path) =>
        Path.Exists(RepositoryFolder.At(path)) || MadeByReader().IsMatch(path) ? null : $"'{path}' does not exist";

    private static string? FilterFault(string filter)
    {
        if (filter == $"TestCategory={WrittenPages.Category}")
        {
            return null;
        }

        var name = filter.Split('~')[1];
        return Directory
            .EnumerateFiles(RepositoryFolder.At("tests"), "*.cs", SearchOption.AllDirectories)
            .Any(path => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal))
            ? null
            : $"no test has the name '{name}'";
    }

    private static bool IsVariable(string word) => Variable().IsMatch(word);

    [GeneratedRegex(" +# .*")]
    private static partial Regex Comment();

    [GeneratedRegex("^[A-Z_]+=")]
    private static partial Regex Variable();

    [GeneratedRegex("^(src|tests|samples|generator|bench)/")]
    private static partial Regex Folder();

    [GeneratedRegex("^FirstCall$")]
    private static partial Regex MadeByReader();
}
