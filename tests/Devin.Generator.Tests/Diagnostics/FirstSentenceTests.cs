using System.Text.RegularExpressions;
using Devin.Generator.Contracts;
using Devin.Generator.Diagnostics;
using Devin.Generator.Library;

namespace Devin.Generator.Tests.Diagnostics;

/// <summary>Editors and MSBuild show the first line of a message alone, so its first sentence must name the subject.</summary>
public sealed partial class FirstSentenceTests
{
    private const string Head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
    private const string NoPaths = Head + "paths: {}\n";
    private const string Ok = "{responses: {'204': {description: d}}}";

    private static IEnumerable<TestCaseData> Contracts()
    {
        static TestCaseData Case(string code, string subject, string contract, bool isStrict = true) =>
            new(code, subject, contract, isStrict);
        static TestCaseData Schema(string subject, string schema) =>
            Case(
                DiagnosticCodes.NotExpressible,
                subject,
                Head + $"paths: {{/x: {{get: {Use("A")}}}}}\ncomponents: {{schemas: {{A: {schema}}}}}\n"
            );

        yield return Case(DiagnosticCodes.Syntax, "'contract.yaml'", "paths: [\n");
        yield return Case(DiagnosticCodes.Syntax, "'contract.yaml'", "{\"paths\": ,,}");
        yield return Case(DiagnosticCodes.Syntax, "'contract.yaml'", "");
        yield return Case(DiagnosticCodes.Syntax, "'contract.yaml'", NoPaths + "---\na: 1\n");
        yield return Case(DiagnosticCodes.Syntax, "'*a'", "x: *a\n");
        yield return Case(DiagnosticCodes.DuplicateKey, "'info'", Head + "info: {}\n");
        yield return Case(DiagnosticCodes.NotOpenApi, "'contract.yaml'", "[]\n");
        yield return Case(DiagnosticCodes.NotOpenApi, "'contract.yaml'", "swagger: '2.0'\n");
        yield return Case(DiagnosticCodes.NotOpenApi, "'contract.yaml'", "openapi: 4.0.0\n");
        yield return Case(
            DiagnosticCodes.UnknownReference,
            "property 'b' of schema A",
            Head
                + $"paths: {{/x: {{get: {Use("A")}}}}}\n"
                + "components: {schemas: {A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}}}\n"
        );
        yield return Case(
            DiagnosticCodes.NameCollision,
            "Schema a-b ",
            Head
                + $"paths: {{/x: {{get: {Use("A_b")}}}, /y: {{get: {Use("a-b")}}}}}\n"
                + "components: {schemas: {A_b: {type: object, properties: {c: {type: object, properties: {d: {type: string}}}}, x-csharp-type-name: Z}, a-b: {type: object, properties: {e: {type: string}}, x-csharp-type-name: Z}}}\n"
        );
        yield return Case(
            DiagnosticCodes.DuplicateOperation,
            "GET /y",
            Head
                + "paths: {/x: {get: {operationId: one, responses: {'204': {description: d}}}}, /y: {get: {operationId: one, responses: {'204': {description: d}}}}}\n"
        );
        yield return Case(
            DiagnosticCodes.Security,
            "Security scheme 's'",
            Head
                + $"security: [{{s: []}}]\npaths: {{/x: {{get: {Ok}}}}}\ncomponents: {{securitySchemes: {{s: {{type: mutualTLS}}}}}}\n"
        );
        yield return Case(
            DiagnosticCodes.SharedParameter,
            "the header parameter 't'",
            Head
                + "paths: {/x: {parameters: &p [{name: t, in: header, schema: {type: string}}], get: {responses: {'204': {description: d}}}}, /y: {parameters: *p, get: {responses: {'204': {description: d}}}}}\n"
        );
        yield return Case(
            DiagnosticCodes.InvalidOpenApi,
            "'info/version'",
            "openapi: 3.1.0\ninfo: {title: T}\npaths: {}\n"
        );
        yield return Schema("Property 'b' of schema A", "{type: object, properties: {b: {enum: [1, x]}}}");
        yield return Schema("Property 'b' of schema A", "{type: object, properties: {b: {type: file}}}");
        yield return Schema(
            "Property 'b' of schema A",
            "{type: object, properties: {b: {allOf: [{type: string}, {type: object, properties: {c: {type: string}}}]}}}"
        );
        yield return Schema("Schema A", "{type: array, items: {$ref: '#/components/schemas/A'}}");
        yield return Case(
            DiagnosticCodes.NotExpressible,
            "Path parameter 'id' of GET /x/{id}",
            Head + $"paths: {{'/x/{{id}}': {{get: {Ok}}}}}\n"
        );
        yield return Case(
            DiagnosticCodes.NotExpressible,
            "Parameter 1 of GET /x",
            Head + "paths: {/x: {get: {parameters: [{name: a}], responses: {'204': {description: d}}}}}\n",
            isStrict: false
        );
        yield return Case(
            DiagnosticCodes.NotExpressible,
            "The 200 response of GET /x",
            Head
                + "paths: {/x: {get: {responses: {'200': {description: d, content: {application/json: {schema: {type: string}}, application/pdf: {}}}}}}}\n"
        );
        yield return Case(
            DiagnosticCodes.NotExpressible,
            "'callbacks' of POST /x",
            Head + "paths: {/x: {post: {callbacks: {c: {}}, responses: {'204': {description: d}}}}}\n"
        );
        var values = string.Join(", ", Enumerable.Range(0, 20_001));
        yield return Case(
            DiagnosticCodes.Limit,
            "Schema A",
            Head + $"paths: {{/x: {{get: {Use("A")}}}}}\ncomponents: {{schemas: {{A: {{enum: [{values}]}}}}}}\n"
        );
    }

    private static IEnumerable<TestCaseData> Overlays()
    {
        yield return new TestCaseData("overlay: 2.0.0\n", "'overlay'");
        yield return new TestCaseData("overlay: 1.0.0\ninfo: {}\n", "'info'");
        yield return new TestCaseData("overlay: 1.0.0\ninfo: {title: t, version: v}\n", "'actions'");
        yield return new TestCaseData(
            "x-unmatched: info\n" + Actions("{target: $.info, description: d, update: {}}"),
            "'x-unmatched'"
        );
        yield return new TestCaseData(Actions("{target: $.nothing, description: d, update: {}}"), "'$.nothing'");
        yield return new TestCaseData(Actions("{target: nothing, description: d, update: {}}"), "'nothing'");
        yield return new TestCaseData(Actions("{target: $.info, update: {}}"), "Action 1");
        yield return new TestCaseData(Actions("{target: $.info, description: d}"), "Action 1");
        yield return new TestCaseData(
            Actions("{target: $.info, description: d, removed: true, update: {}}"),
            "'removed'"
        );
        yield return new TestCaseData(Actions("{target: $.info, description: d, update: {title: []}}"), "'info/title'");
    }

    private static IEnumerable<string> DrivenByCommands =>
        [
            DiagnosticCodes.PagesDisagree,
            DiagnosticCodes.UnusablePage,
            DiagnosticCodes.File,
            DiagnosticCodes.NSwag,
            DiagnosticCodes.Site,
            DiagnosticCodes.Unexpected,
        ];

    [TestCaseSource(nameof(Contracts))]
    public void The_first_sentence_about_a_contract_names_its_subject(
        string code,
        string subject,
        string contract,
        bool isStrict
    )
    {
        using var workspace = new Workspace();
        workspace.Write("contract.yaml", contract);
        var found = Messages(workspace.At("contract.yaml"), null, isStrict).Where(message => message.Code == code);

        Assert.That(
            found.Select(static message => FirstSentence(message.Message)),
            Has.Some.Contains(subject.Replace("'contract.yaml'", "contract.yaml'", StringComparison.Ordinal))
        );
    }

    [TestCaseSource(nameof(Overlays))]
    public void The_first_sentence_about_an_overlay_names_its_subject(string overlay, string subject)
    {
        using var workspace = new Workspace();
        workspace.Write("contract.yaml", NoPaths);
        workspace.Write("overlay.yaml", overlay);
        var found = Messages(workspace.At("contract.yaml"), workspace.At("overlay.yaml"), isStrict: true);

        Assert.That(found.Select(static message => message.Code), Has.All.EqualTo(DiagnosticCodes.Overlay));
        Assert.That(found.Select(static message => FirstSentence(message.Message)), Has.Some.Contains(subject));
    }

    [Test]
    public void The_first_sentence_about_pages_that_disagree_names_the_place()
    {
        using var workspace = new Workspace();
        workspace.Write("openapi/pages/a.ja.md", Page("summary: one"));
        workspace.Write("openapi/pages/b.ja.md", Page("summary: two"));

        Expect(workspace.Run("import").Error, DiagnosticCodes.PagesDisagree, "GET /x");
    }

    [Test]
    public void The_first_sentence_about_an_unusable_page_names_the_page()
    {
        using var workspace = new Workspace();
        workspace.Write("openapi/pages/a.ja.md", "```yaml ja/v3-openapi.yaml GET /x\n" + Head);

        Expect(workspace.Run("import").Error, DiagnosticCodes.UnusablePage, "'openapi/pages/a.ja.md'");
    }

    [TestCase("changes", "missing.yaml", "missing.yaml")]
    [TestCase("drift", "missing.yaml", "missing.yaml")]
    [TestCase("changes", "--base", "no-such-commit")]
    public void The_first_sentence_about_a_missing_input_names_it(params string[] arguments)
    {
        using var workspace = new Workspace();

        Expect(workspace.Run(arguments).Error, DiagnosticCodes.File, arguments[^1]);
    }

    [Test]
    public void The_first_sentence_about_a_failure_of_NSwag_names_NSwag()
    {
        using var workspace = new Workspace();
        workspace.Write("contract.yaml", Head + $"paths: {{/x: {{get: {Ok}}}}}\n");
        workspace.Write("nswag.json", "{}");
        var error = workspace
            .Run("generate", "--contract", "contract.yaml", "--nswag", "nswag.json", "--output", "out")
            .Error;

        Expect(error, DiagnosticCodes.NSwag, "NSwag");
    }

    [Test]
    public void The_first_sentence_about_a_site_names_its_address()
    {
        using var workspace = new Workspace();
        workspace.Write("openapi/v3-openapi.yaml", NoPaths);
        workspace.Write("site/other.txt", "");

        Expect(workspace.Run("refresh", "--from", "site").Error, DiagnosticCodes.Site, "'site'");
    }

    [Test]
    public void Every_code_has_a_case() =>
        Assert.That(
            Contracts()
                .Select(static data => (string)data.Arguments[0]!)
                .Append(DiagnosticCodes.Overlay)
                .Concat(DrivenByCommands)
                .Distinct(),
            Is.EquivalentTo(DiagnosticCodeTests.Codes())
        );

    private static IReadOnlyList<Diagnostic> Messages(string contract, string? overlay, bool isStrict)
    {
        try
        {
            return ContractDocument
                .Read(contract, overlay is null ? [] : [overlay])
                .Normalize(LibraryNames.Of("DevinClient"), isStrict)
                .Notes;
        }
        catch (ContractException exception)
        {
            return exception.Diagnostics;
        }
    }

    private static void Expect(string error, string code, string subject) =>
        Assert.That(
            Lines()
                .Matches(error)
                .Where(match => match.Groups["code"].Value == code)
                .Select(static match => FirstSentence(match.Groups["message"].Value)),
            Has.Some.Contains(subject),
            error
        );

    private static string FirstSentence(string message) => message.Split(". ")[0];

    private static string Use(string schema) =>
        $"{{responses: {{'200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}}}}}";

    private static string Actions(string action) =>
        $"overlay: 1.0.0\ninfo: {{title: t, version: v}}\nactions:\n  - {action}\n";

    private static string Page(string operation) =>
        $"```yaml ja/v3-openapi.yaml GET /x\n{Head}paths: {{/x: {{get: {{{operation}, responses: {{'204': {{description: d}}}}}}}}}}\n```\n";

    [GeneratedRegex(
        @"^[^\n]*\(\d+,\d+\): (?:error|warning) (?<code>DG\d{4}): (?<message>[^\n]*)",
        RegexOptions.Multiline
    )]
    private static partial Regex Lines();
}
