using Devin.Generator.Commands;

namespace Devin.Generator.Tests.Commands;

/// <summary>No command ends with an exception that nothing handles.</summary>
public sealed class LastResortTests
{
    [Test]
    public void A_failure_that_nothing_expects_is_a_message_with_a_code_and_no_paths()
    {
        using var error = new StringWriter();

        var code = LastResort.Run(error, static () => throw new InvalidOperationException("It is ##[closed].\nNow."));

        var lines = error.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(lines[0], Does.StartWith("devin-gen: error DG0016: ").And.Contain("InvalidOperationException"));
            Assert.That(lines[0], Does.Contain("It is #\\u0023[closed].\\u000ANow.").And.Contain("Report it"));
            Assert.That(lines[1], Does.Contain(nameof(LastResortTests)));
            Assert.That(error.ToString(), Does.Not.Contain(".cs").And.Not.Contain(Workspace.Repository));
        });
    }

    [Test]
    public void A_canceled_run_fails_without_a_message()
    {
        using var error = new StringWriter();
        Assert.That(LastResort.Run(error, static () => throw new OperationCanceledException()), Is.EqualTo(1));
        Assert.That(error.ToString(), Is.Empty);
    }

    [TestCase("validate", "--contract", "a.json")]
    [TestCase("generate", "--contract", "a.json", "--output", "out")]
    [TestCase("bundle", "--contract", "a.json")]
    [TestCase("changes", "a.json", "b.yaml")]
    [TestCase("changes", "b.yaml", "a.json")]
    [TestCase("drift", "a.json", "b.yaml")]
    [TestCase("validate", "--contract", "b.yaml", "--overlay", "a.json")]
    [TestCase("validate", "--contract", "b.yaml", "--kiota-lock", "a.json", "--fluent")]
    public void Half_of_a_character_is_refused_at_its_place_by_every_command(params string[] arguments)
    {
        foreach (var text in new[] { "\"\\ud800\"", "\"a\\udc00b\"", "\"\\ud83d\\ud83d\\ude00\"" })
        {
            using var workspace = new Workspace();
            workspace.Write("a.json", $"{{ \"openapi\": \"3.1.0\",\n  \"info\": {{ \"title\": {text} }} }}");
            workspace.Write("b.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n");

            var run = workspace.Run(arguments);

            Assert.That(run.Code, Is.EqualTo(3), run.Error);
            Assert.That(run.Error + run.Output, Does.Contain("a.json(2,22): error").And.Contain("a surrogate without"));
        }
    }

    [TestCase("{ \"\\ud800\": 1 }", "(1,3)")]
    [TestCase("info: \"\\ud800\"\n", "(1,")]
    [TestCase("info: \"\\U00110000\"\n", "(1,")]
    [TestCase("? \"\\udc00\"\n: 1\n", "(1,")]
    public void Half_of_a_character_is_refused_in_a_name_and_in_YAML(string text, string place)
    {
        using var workspace = new Workspace();
        workspace.Write("a.yaml", text);
        var run = workspace.Run("validate", "--contract", "a.yaml");
        Assert.That(run.Error, Does.StartWith($"a.yaml{place}").And.Contain(": error DG0001: "));
    }
}
