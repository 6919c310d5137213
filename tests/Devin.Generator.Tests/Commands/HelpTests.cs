namespace Devin.Generator.Tests.Commands;

/// <summary>The help of the built program.</summary>
public sealed class HelpTests
{
    [TestCase("bundle")]
    [TestCase("changes")]
    [TestCase("drift")]
    [TestCase("generate")]
    [TestCase("import")]
    [TestCase("public-api")]
    [TestCase("refresh")]
    [TestCase("validate")]
    public void The_help_of_a_command_has_an_example_and_the_meaning_of_the_exit_codes(string command)
    {
        using var workspace = new Workspace();
        var (code, output, error) = workspace.Start(command, "--help");

        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.Match($"Examples:\n  devin-gen {command}"));
        Assert.That(output, Does.Match("Exit codes:\n  0  .+\n(  1  .+\n)?  2  the command line is wrong"));
        Assert.That(output, Does.Match("  --quiet +Print errors").And.Match("  --verbose +Print each step"));
        Assert.That(
            output.IndexOf("Options:", StringComparison.Ordinal),
            Is.LessThan(output.IndexOf("Examples", StringComparison.Ordinal))
        );
        Assert.That(
            output.IndexOf("Examples", StringComparison.Ordinal),
            Is.LessThan(output.IndexOf("Exit codes:", StringComparison.Ordinal))
        );
    }

    [Test]
    public void Every_command_is_listed()
    {
        using var workspace = new Workspace();
        var commands = workspace
            .Start()
            .Output.Split('\n')
            .SkipWhile(static line => line != "Commands:")
            .Skip(1)
            .TakeWhile(static line => line.Length > 0)
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]);

        Assert.That(
            commands,
            Is.EqualTo(["bundle", "changes", "drift", "generate", "import", "public-api", "refresh", "validate"])
        );
    }
}
