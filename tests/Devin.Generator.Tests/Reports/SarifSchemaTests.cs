using NJsonSchema;

namespace Devin.Generator.Tests.Reports;

/// <summary>Validates the logs of the program against the schema of SARIF 2.1.0.</summary>
public sealed class SarifSchemaTests
{
    private static readonly string Openapi = Path.Combine(Workspace.Repository, "openapi");

    private static readonly Lazy<string> Drift = new(static () =>
        Run("drift", "--openapi", Openapi, "--format", "sarif", "--all")
    );

    private JsonSchema _schema = null!;

    [OneTimeSetUp]
    public async Task Read_the_schema() =>
        _schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));

    [Test]
    public void Drift_is_valid_sarif() => Expect(Drift.Value, results: "\"ruleId\": \"drift/");

    [Test]
    public void Changes_are_valid_sarif()
    {
        var cases = Path.Combine(Workspace.Repository, "tests/Devin.Generator.Tests/Changes/Cases/contract.yaml");
        var contract = Path.Combine(Openapi, "v3-openapi.yaml");

        Expect(Run("changes", cases, contract, "--format", "sarif", "--all"), results: "\"ruleId\": \"DR");
    }

    [TestCase("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")]
    [TestCase("\"startLine\": ", "\"startLine\": -")]
    [TestCase("\"ruleIndex\"", "\"ruleNumber\"")]
    public void The_schema_refuses_a_document_that_is_not_SARIF(string text, string otherwise)
    {
        Assert.That(_schema.Validate(Drift.Value), Is.Empty);
        Assert.That(_schema.Validate(Drift.Value.Replace(text, otherwise, StringComparison.Ordinal)), Is.Not.Empty);
    }

    private void Expect(string log, string results)
    {
        Assert.That(log, Does.Contain(results));
        Assert.That(_schema.Validate(log), Is.Empty);
    }

    private static string Run(params string[] arguments)
    {
        using var workspace = new Workspace();
        return workspace.Run(arguments).Output;
    }
}
