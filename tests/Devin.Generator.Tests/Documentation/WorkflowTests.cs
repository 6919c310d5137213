using System.Text.RegularExpressions;

namespace Devin.Generator.Tests.Documentation;

/// <summary>The workflows keep the promises of <c>docs/security.md</c>.</summary>
public sealed partial class WorkflowTests
{
    private static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(RepositoryFolder.At(".github/workflows"))
            .Select(static path => Path.GetFileName(path));

    [TestCaseSource(nameof(Names))]
    public void Packages_are_restored_as_they_are_locked(string name)
    {
        var commands = Commands().Matches(Text(name)).Select(static command => command.Value).ToArray();
        Assert.That(
            commands.Where(static command => command.Contains(" restore", StringComparison.Ordinal)),
            Is.All.Contains("--locked-mode")
        );
        Assert.That(
            commands.Where(static command => !command.Contains(" restore", StringComparison.Ordinal)),
            Is.All.Contains("--no-restore")
        );
        Assert.That(commands.FirstOrDefault() ?? "dotnet restore", Does.StartWith("dotnet restore"));
    }

    [TestCaseSource(nameof(Names))]
    public void Actions_are_those_of_a_commit_and_jobs_have_the_permissions_that_they_name(string name)
    {
        var text = Text(name);
        Assert.That(Uses().Matches(text).Select(static use => use.Groups[1].Value), Is.All.Match("^[0-9a-f]{40} # v"));
        Assert.That(text, Does.Contain("\npermissions: {}\n"));
    }

    [Test]
    public void No_job_trusts_an_output_of_a_job_that_runs_code_of_a_pull_request()
    {
        foreach (var name in Names.Where(static name => Text(name).Contains("pull_request:", StringComparison.Ordinal)))
        {
            Assert.That(Text(name), Does.Not.Contain(".outputs."), name);
        }
    }

    [Test]
    public void What_decides_on_a_pull_request_checks_out_nothing_of_it()
    {
        var deciding = Names.Where(static name =>
            Text(name).Contains("pull_request_target:", StringComparison.Ordinal)
        );
        Assert.That(deciding, Is.EqualTo(["contract-verdict.yml"]));
        Assert.That(Text("contract-verdict.yml"), Does.Not.Contain("ref:").And.Not.Contain(": write"));
        Assert.That(Text("contract-verdict.yml"), Does.Not.Match("git (checkout|switch|merge |pull )"));
    }

    private static string Text(string name) => File.ReadAllText(RepositoryFolder.At($".github/workflows/{name}"));

    [GeneratedRegex(@"dotnet (restore|build|test|run|pack|publish)\b[^\n;]*")]
    private static partial Regex Commands();

    [GeneratedRegex(@"uses: [^@\s]+@([^\n]+)")]
    private static partial Regex Uses();
}
