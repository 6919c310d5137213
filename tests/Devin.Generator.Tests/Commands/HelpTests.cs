namespace Devin.Generator.Tests.Commands;

/// <summary>What the built program says about itself.</summary>
public sealed class HelpTests
{
    [TestCase("bundle")]
    [TestCase("changes")]
    [TestCase("drift")]
    [TestCase("generate")]
    [TestCase("import")]
    [TestCase("surface")]
    [TestCase("validate")]
    public void The_help_of_a_verb_has_an_example_and_says_what_the_exit_codes_mean(string verb)
    {
        using var workspace = new Workspace();
        var (code, output, error) = workspace.Run(verb, "--help");

        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.Match($"Examples?:\n  devin-gen {verb}"));
        Assert.That(output, Does.Match("Exit codes:\n  0  .+\n  1  .+\n  2  the command line is wrong"));
    }

    [Test]
    public void Every_verb_is_listed()
    {
        using var workspace = new Workspace();
        var verbs = workspace
            .Run()
            .Output.Split('\n')
            .SkipWhile(static line => line != "Commands:")
            .Skip(1)
            .TakeWhile(static line => line.Length > 0)
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]);

        Assert.That(verbs, Is.EqualTo(["bundle", "changes", "drift", "generate", "import", "surface", "validate"]));
    }
}
