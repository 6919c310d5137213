using Devin.Generator.Pages;

namespace Devin.Generator.Tests.Generate;

/// <summary>
/// 'validate' prints the same messages as 'generate' with the same options, and has the same exit code.
/// </summary>
public sealed class ValidateTests
{
    private const string Small = """
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        paths:
          /things/{id}:
            get:
              tags: [things]
              operationId: read_thing
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        components:
          schemas:
            Thing: { type: object, properties: { id: { type: string }, color: { type: string, enum: [red, green] } } }

        """;

    /// <summary>A change of the contract, and the exit codes by lenient and by strict rules.</summary>
    private static IEnumerable<TestCaseData> Changes()
    {
        yield return Case("valid", "title: Small", "title: Small", 0, 0);
        yield return Case("not YAML", "  /things/{id}:", "  /things/{id}: [", 3, 3);
        yield return Case("a duplicate key", "info: {", "openapi: 3.1.0\ninfo: {", 3, 3);
        yield return Case("an unknown reference", "schemas/Thing'", "schemas/Missing'", 1, 1);
        yield return Case("a Swagger document", "openapi: 3.1.0", "swagger: '2.0'", 1, 1);
        yield return Case(
            "two operations with one id",
            "    get:\n",
            "    delete: { operationId: read_thing, responses: { '200': { description: x } } }\n    get:\n",
            0,
            1
        );
        yield return Case("two names that are one", "id: { type: string }", "a-b: {}, a_b: {}", 0, 0);
        yield return Case(
            "two types of one name",
            "    Thing: {",
            "    THING: { type: object, properties: { a: { type: string } } }\n    Thing: {",
            0,
            0
        );
        yield return Case("an invalid document", "description: x,", "description: [x],", 0, 1);
        yield return Case("no responses", "responses: {", "x-responses: {", 0, 1);
        yield return Case("a webhook", "components:", "webhooks: { called: { post: {} } }\ncomponents:", 0, 1);
        yield return Case("a type that is none", "id: { type: string }", "id: { type: text }", 0, 1);
        yield return Case(
            "two builders of one name",
            "components:",
            "  /a-b: { get: { operationId: one, responses: { '204': { description: x } } } }\n"
                + "  /aB: { get: { operationId: two, responses: { '204': { description: x } } } }\ncomponents:",
            0,
            0
        );

        static TestCaseData Case(string name, string good, string bad, int lenient, int strict)
        {
            var contract = Small.Replace(good, bad, StringComparison.Ordinal);
            return new TestCaseData(contract, lenient, strict).SetName($"The verdict on {name} is that of 'generate'");
        }
    }

    [TestCaseSource(nameof(Changes))]
    public void A_changed_contract(string contract, int lenient, int strict)
    {
        using var workspace = new Workspace();
        workspace.Write("contract.yaml", contract);
        Assert.Multiple(() =>
        {
            Assert.That(Verdict(workspace, "contract.yaml", "--fluent"), Is.EqualTo(lenient), "lenient");
            Assert.That(Verdict(workspace, "contract.yaml", "--fluent", "--strict"), Is.EqualTo(strict), "strict");
        });
    }

    /// <summary>Every contract that a test reads from a file; the real one with the options of the build.</summary>
    private static IEnumerable<TestCaseData> Files()
    {
        var root = Workspace.Repository;
        var tests = Directory
            .EnumerateFiles(Path.Combine(root, "tests"), "*.*", SearchOption.AllDirectories)
            .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .Where(static file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json")
            .Where(static file =>
                File.ReadLines(file)
                    .Take(5)
                    .Any(static line => line.TrimStart(' ', '"', '{').StartsWith("openapi", StringComparison.Ordinal))
            );
        foreach (
            var file in Directory
                .EnumerateFiles(Path.Combine(root, "openapi"), "v3-openapi.yaml", SearchOption.AllDirectories)
                .Concat(tests)
                .Order(StringComparer.Ordinal)
        )
        {
            foreach (var strict in new[] { "", "--strict" })
            {
                var name = Path.GetRelativePath(root, file).Replace('\\', '/');
                yield return new TestCaseData(file, strict).SetName($"The verdict on {name} {strict}".TrimEnd());
            }
        }
    }

    [TestCaseSource(nameof(Files))]
    public void A_contract_of_the_tests(string file, string strict)
    {
        using var workspace = new Workspace();
        Verdict(workspace, file, [.. strict.Length == 0 ? Array.Empty<string>() : [strict]]);
    }

    [Test]
    public void The_contract_as_the_build_reads_it()
    {
        using var workspace = new Workspace();
        var openapi = Path.Combine(Workspace.Repository, "openapi");
        var code = Verdict(
            workspace,
            Path.Combine(openapi, "v3-openapi.yaml"),
            [
                .. ContractFolder.OverlaysIn(openapi).SelectMany(static overlay => new[] { "--overlay", overlay }),
                "--copies",
                openapi,
                "--fluent",
                "--strict",
            ]
        );
        Assert.That(code, Is.Zero);
    }

    [Test]
    public void An_unreadable_copy_is_refused_by_both()
    {
        using var workspace = new Workspace();
        workspace.Write("openapi/v3-openapi.yaml", Small);
        workspace.Write("openapi/ja/v3-openapi.yaml", "openapi: [\n");
        Assert.That(Verdict(workspace, "openapi/v3-openapi.yaml", "--copies", "openapi"), Is.EqualTo(3));
    }

    [Test]
    public void Drift_is_printed_by_both_and_fails_neither()
    {
        using var workspace = new Workspace();
        workspace.Write("openapi/v3-openapi.yaml", Small);
        workspace.Write(
            "openapi/ja/v3-openapi.yaml",
            Small.Replace("[red, green]", "[red, green, blue]", StringComparison.Ordinal)
        );
        Assert.That(Verdict(workspace, "openapi/v3-openapi.yaml", "--copies", "openapi"), Is.Zero);
        var run = workspace.Run("validate", "--contract", "openapi/v3-openapi.yaml", "--copies", "openapi");
        Assert.That(run.Output, Does.Contain(": warning enum: ").And.Contain("blue"));
    }

    /// <summary>MSBuild fails when a program prints an error, whatever its exit code is.</summary>
    [Test]
    public void An_error_of_drift_is_a_warning_of_both()
    {
        using var workspace = new Workspace();
        workspace.Write("openapi/v3-openapi.yaml", Small);
        workspace.Write(
            "openapi/ja/v3-openapi.yaml",
            Small.Replace("{ id: { type: string }", "{ id: { type: integer }", StringComparison.Ordinal)
        );
        Assert.That(Verdict(workspace, "openapi/v3-openapi.yaml", "--copies", "openapi"), Is.Zero);
        var run = workspace.Run("validate", "--contract", "openapi/v3-openapi.yaml", "--copies", "openapi");
        Assert.That(run.Output, Does.Contain(": warning type: ").And.Not.Contain(": error "));
        Assert.That(workspace.Run("drift").Output, Does.Contain(": error type: "));
    }

    /// <summary>The exit code of both commands, which print the same but for the line of success.</summary>
    private static int Verdict(Workspace workspace, string contract, params string[] options)
    {
        string[] arguments = ["--contract", contract, .. options];
        var validated = workspace.Run(["validate", .. arguments]);
        Assert.That(Directory.Exists(workspace.At("out")), Is.False, "nothing is written");
        var generated = workspace.Run(["generate", "--output", "out", .. arguments]);
        Assert.Multiple(() =>
        {
            Assert.That(validated.Code, Is.EqualTo(generated.Code), generated.Error);
            Assert.That(validated.Error, Is.EqualTo(generated.Error));
            Assert.That(WithoutSummary(validated.Output), Is.EqualTo(WithoutSummary(generated.Output)));
        });
        if (Directory.Exists(workspace.At("out")))
        {
            Directory.Delete(workspace.At("out"), recursive: true);
        }

        return generated.Code;
    }

    private static string WithoutSummary(string output) =>
        string.Join('\n', output.TrimEnd('\n').Split('\n').SkipLast(1));
}
