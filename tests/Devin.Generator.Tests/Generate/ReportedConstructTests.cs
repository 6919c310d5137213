using Devin.Generator.Contracts;
using Devin.Generator.Diagnostics;
using Devin.Generator.Library;
using Devin.Generator.Model;

namespace Devin.Generator.Tests.Generate;

/// <summary>The contents of a document for which no code is emitted are reported with their place.</summary>
public sealed class ReportedConstructTests
{
    private const string Get = "get: { responses: { '204': { description: x } } }";

    private static IEnumerable<TestCaseData> Reported()
    {
        yield return Case(
            "links",
            "paths: { /a: { get: { responses: { '200': { description: x, links: { next: { operationId: b } } } } } } }",
            "'links' of the 200 response of GET /a is not read. Links between operations have no code.",
            "/paths/~1a/get/responses/200/links"
        );
        yield return Case(
            "keywords that are not checked",
            $$"""paths: { /a: { {{Get}} } }, components: { schemas: { A: { type: object, unevaluatedProperties: false }, B: { unevaluatedProperties: { type: string } }, C: { unevaluatedProperties: true } } }""",
            "'unevaluatedProperties' of schema A is not read, as at 1 other places.",
            "/components/schemas/A/unevaluatedProperties"
        );
        yield return Case(
            "what Swagger had",
            "paths: { /a: { get: { parameters: [{ name: b, in: query, collectionFormat: csv, schema: { type: string } }], responses: { '204': { description: x } } } } }",
            "'collectionFormat' of parameter",
            "/paths/~1a/get/parameters/0/collectionFormat"
        );
        yield return Case(
            "methods of their own",
            $$"""paths: { /a: { {{Get}}, query: { responses: {} }, additionalOperations: { LINK: { responses: {} } } } }""",
            "'query' of path '/a' is not read. Operations with the HTTP method QUERY are left out.",
            "/paths/~1a/query"
        );
        yield return Case(
            "streams of items",
            "paths: { /a: { get: { responses: { '200': { description: x, content: { text/event-stream: { itemSchema: { type: object } } } } } } } }",
            "'itemSchema' of the 200 response of GET /a is not read. The items of a stream are not typed",
            "/paths/~1a/get/responses/200/content/text~1event-stream/itemSchema"
        );
        yield return Case(
            "encodings of parts",
            "paths: { /a: { post: { requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { b: { type: string } } }, encoding: { b: { contentType: text/csv, headers: { X-A: { schema: { type: string } } } } } } } }, responses: { '204': { description: x } } } } }",
            "'encoding' of the request body of POST /a is not read. The parts of a form have no headers of their own",
            "/paths/~1a/post/requestBody/content/multipart~1form-data/encoding"
        );
        yield return Case(
            "servers of an operation",
            "servers: [{ url: 'https://a.example' }], paths: { /a: { get: { servers: [{ url: 'https://b.example' }], responses: { '204': { description: x } } } } }",
            "'servers' of GET /a is not read. 'BaseAddress' is the address for all operations.",
            "/paths/~1a/get/servers"
        );
        yield return Case(
            "several servers",
            $$"""servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }], paths: { /a: { {{Get}} } }""",
            "The document has 2 servers. 'BaseAddress' defaults to the first, https://a.example",
            "/servers/1"
        );
        yield return Case(
            "a relative server",
            $$"""servers: [{ url: /v1 }], paths: { /a: { {{Get}} } }""",
            "The server '/v1' is not a complete address.",
            "/servers/0"
        );
        yield return Case(
            "a long server",
            $$"""servers: [{ url: 'https://{a}', variables: { a: { default: {{new string('x', 3_000)}} } } }], paths: { /a: { {{Get}} } }""",
            "The address of the server has more than 2000 characters.",
            "/servers/0"
        );
        yield return Case(
            "a dynamic reference beside another one",
            $$"""paths: { /a: { {{Get}} } }, components: { schemas: { Node: { $dynamicAnchor: node, type: object, properties: { next: { $ref: '#/components/schemas/Other', $dynamicRef: '#node' } } }, Other: { type: object } } }""",
            "'$dynamicRef' of property 'next' of schema Node is not read.",
            "/components/schemas/Node/properties/next/$dynamicRef"
        );
        yield return Case(
            "a dynamic reference",
            $$"""paths: { /a: { {{Get}} } }, components: { schemas: { Node: { $dynamicAnchor: node, type: object, properties: { next: { $dynamicRef: '#node' } } } } }""",
            "'$dynamicRef' of property 'next' of schema Node is read as '$ref'",
            "/components/schemas/Node/properties/next"
        );

        static TestCaseData Case(string name, string members, string message, string pointer) =>
            new TestCaseData(members, message, pointer).SetName("Reported: " + name);
    }

    [TestCaseSource(nameof(Reported))]
    public void Is_reported_with_its_place(string members, string message, string pointer)
    {
        var (_, notes) = Read($$"""{ openapi: 3.1.0, info: { title: T, version: '1' }, {{members}} }""");
        var note = notes.Where(note => note.Message.StartsWith(message, StringComparison.Ordinal)).ToArray();
        Assert.That(note, Has.Length.EqualTo(1), string.Join('\n', notes));
        Assert.That(note[0].Code, Is.EqualTo(DiagnosticCodes.NotExpressible));
        Assert.That(note[0].Pointer.ToString(), Is.EqualTo(pointer));
    }

    [Test]
    public void Names_and_examples_are_not_keywords()
    {
        var (_, notes) = Read(
            """
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths: { /a: { get: { x-links: { links: { a: 1 } }, responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/links' }, example: { links: { a: 1 } } } } } } } } }
            components: { schemas: { links: { type: object, properties: { query: { type: string }, links: { type: object } } } } }

            """
        );
        Assert.That(notes, Is.Empty);
    }

    [Test]
    public void Defaults_of_the_variables_of_a_server_are_not_expanded()
    {
        var variables = string.Join(
            ", ",
            Enumerable
                .Range(0, 64)
                .Select(static index => $$$"""v{{{index}}}: { default: '{v{{{index + 1}}}}{v{{{index + 1}}}}' }""")
        );
        var (model, _) = Read(
            $$"""{ openapi: 3.1.0, info: { title: T, version: '1' }, servers: [{ url: 'https://a.example/{v0}', variables: { {{variables}} } }], paths: { /a: { {{Get}} } } }"""
        );
        Assert.That(model.Server, Is.EqualTo("https://a.example/{v1}{v1}"));
    }

    [Test]
    public void Variables_of_the_server_have_their_defaults()
    {
        var (model, notes) = Read(
            $$"""{ openapi: 3.2.0, info: { title: T, version: '1' }, servers: [{ url: 'https://{region}.a.example/v{n}', variables: { region: { default: eu }, n: { default: 2 } } }], paths: { /a: { {{Get}} } } }"""
        );
        Assert.That(model.Server, Is.EqualTo("https://eu.a.example/v2"));
        Assert.That(notes, Is.Empty);
    }

    /// <summary>References by name lead to the same types as references by place.</summary>
    [TestCase("#a")]
    [TestCase("https://example.com/a")]
    [TestCase("https://example.com/a#a")]
    [TestCase("https://example.com/b#/$defs/inner")]
    public void A_schema_can_be_referred_to_by_its_name(string reference)
    {
        var (model, notes) = Read(
            $$"""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths: { /a: { get: { responses: { '200': { description: x, content: { application/json: { schema: { $ref: '{{reference}}' } } } } } } } }
            components:
              schemas:
                A: { $id: 'https://example.com/a', $anchor: a, type: object, properties: { b: { type: string } } }
                B: { $id: 'https://example.com/b', $defs: { inner: { type: object, properties: { b: { type: string } } } } }

            """
        );
        Assert.That(model.Definitions.OfType<ModelDefinition>().Single().Properties.Single().WireName, Is.EqualTo("b"));
        Assert.That(notes.Where(static note => note.Code == DiagnosticCodes.NotExpressible), Is.Empty);
    }

    private static (ContractModel Model, IReadOnlyList<Diagnostic> Notes) Read(string contract)
    {
        using var workspace = new Workspace();
        workspace.Write("contract.yaml", contract);
        return ContractDocument
            .Read(workspace.At("contract.yaml"), [])
            .Normalize(LibraryNames.Of("TestClient"), isStrict: false);
    }
}
