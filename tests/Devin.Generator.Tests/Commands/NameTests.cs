namespace Devin.Generator.Tests.Commands;

/// <summary>Names of which no library would compile are refused before anything is written.</summary>
public sealed class NameTests
{
    private Workspace _workspace = null!;

    [SetUp]
    public void CreateWorkspace()
    {
        _workspace = new Workspace();
        _workspace.Write("contract.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n");
    }

    [TearDown]
    public void DeleteWorkspace() => _workspace.Dispose();

    [TestCase("")]
    [TestCase("1a")]
    [TestCase("My Company")]
    [TestCase("My..Company")]
    [TestCase("class")]
    [TestCase("My.event.Company")]
    public void A_namespace_is_made_of_identifiers(string name) =>
        AssertRefused("--namespace", name, $"'{name}' is not a valid C# identifier. Use letters, digits");

    [TestCase("")]
    [TestCase("1a")]
    [TestCase("My.Client")]
    [TestCase("new")]
    [TestCase("record")]
    public void A_client_is_an_identifier_with_a_capital(string name) =>
        AssertRefused("--client", name, $"'{name}' is not a valid C# identifier for a class.");

    [TestCase("Task", "Task")]
    [TestCase("HttpClient", "HttpClient")]
    [TestCase("ApiStream", "ApiStream")]
    [TestCase("Core", "Core")]
    [TestCase("JsonClient", "JsonException")]
    [TestCase("IOClient", "IOException")]
    public void A_client_does_not_take_a_name_that_the_library_uses(string name, string taken) =>
        AssertRefused(
            "--client",
            name,
            $"--client '{name}' is not possible: the library uses the name '{taken}' for something else."
        );

    [Test]
    public void The_names_of_the_test_double_are_taken_where_it_is_emitted()
    {
        string[] names = ["--contract", "contract.yaml", "--client", "ServiceResponse"];
        Assert.That(_workspace.Run(["validate", .. names]).Code, Is.Zero);
        Assert.That(
            _workspace.Run(["generate", "--testing", "--output", "out", .. names]).Error,
            Does.Contain("uses the name 'ServiceResponse'")
        );
    }

    [TestCase("--namespace", "Größe.A_1.class1")]
    [TestCase("--client", "ApiClient")]
    [TestCase("--client", "Client")]
    [TestCase("--client", "Devin")]
    [TestCase("--client", "Größe")]
    public void Other_names_are_accepted(string option, string name)
    {
        var run = _workspace.Run("validate", "--contract", "contract.yaml", option, name);
        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
    }

    private void AssertRefused(string option, string name, string message)
    {
        foreach (
            var command in (string[][])
                [
                    ["validate"],
                    ["generate", "--output", "out"],
                ]
        )
        {
            var run = _workspace.Run([.. command, "--contract", "contract.yaml", option, name]);
            Assert.That((run.Code, run.Output), Is.EqualTo((2, "")));
            Assert.That(run.Error, Does.StartWith(message));
            Assert.That(Directory.Exists(_workspace.At("out")), Is.False);
        }
    }
}
