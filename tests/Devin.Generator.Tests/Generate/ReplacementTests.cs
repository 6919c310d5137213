namespace Devin.Generator.Tests.Generate;

/// <summary>A deprecated operation names the operation that replaces it.</summary>
public sealed class ReplacementTests
{
    private const string Contract = """
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        paths:
          /old/{id}:
            get:
              tags: [things]
              operationId: get_old
              deprecated: true
              x-replaced-by: GET /new/{id}
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: x } }
          /new/{id}:
            get:
              tags: [things]
              operationId: get_new
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: x } }

        """;

    private Workspace _workspace = null!;

    [SetUp]
    public void SetUp() => _workspace = new Workspace();

    [TearDown]
    public void TearDown() => _workspace.Dispose();

    [TestCase("ThingsClient.cs", "Deprecated in the API contract. Use Things.GetNewAsync instead.")]
    [TestCase("Fluent/Old/Item/OldItemRequestBuilder.cs", "Deprecated in the API contract. Use GET /new/{id} instead.")]
    public void The_message_of_Obsolete_names_what_to_call(string file, string message)
    {
        var (code, _, error) = Generate(Contract);
        Assert.That(code, Is.Zero, error);
        Assert.That(_workspace.Read("out/" + file), Does.Contain($"[Obsolete(\"{message}\")]"));
    }

    [Test]
    public void A_replacement_that_the_contract_does_not_have_is_a_warning()
    {
        var (code, _, error) = Generate(Contract.Replace("GET /new/{id}", "GET /newer", StringComparison.Ordinal));
        Assert.That(code, Is.Zero);
        Assert.That(
            error,
            Does.StartWith("contract.yaml(9,22): warning DG0004: 'GET /newer', which replaces GET /old/{id}, ")
        );
        Assert.That(
            _workspace.Read("out/ThingsClient.cs"),
            Does.Contain("[Obsolete(\"Deprecated in the API contract.\")]")
        );
    }

    private (int Code, string Output, string Error) Generate(string contract)
    {
        _workspace.Write("contract.yaml", contract);
        return _workspace.Run(
            "generate",
            "--contract",
            "contract.yaml",
            "--fluent",
            "--strict",
            "--sources-only",
            "--output",
            "out"
        );
    }
}
