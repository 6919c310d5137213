using System.Text.Json.Nodes;

namespace Devin.Generator.Tests.Emit;

/// <summary>The tables of the test double for a small contract.</summary>
public sealed class TestingTablesTests
{
    private const string Contract = """"
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        paths:
          /things/{id}:
            parameters: [ { name: id, in: path, required: true, schema: { type: string, example: 'thing-a1' } } ]
            post:
              operationId: change_thing
              tags: [Things]
              x-permission: ManageThings
              parameters:
                - { name: fields, in: query, explode: false, schema: { type: array, items: { type: string } } }
                - { name: filter, in: query, style: deepObject, schema: { $ref: '#/components/schemas/Filter' } }
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
              responses:
                '404': { description: x }
                '201': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
          /things/equals:
            get:
              operationId: equals
              tags: [Things]
              responses: { '204': { description: x } }
        components:
          schemas:
            Unused: { type: object }
            Filter: { type: object, properties: { filtered: { type: string } } }
            Thing:
              type: object
              description: Not in the tables.
              required: [id, made]
              properties:
                id: { type: string }
                made: { type: string, readOnly: true }
                part: { $ref: '#/components/schemas/Thing' }
                code: { type: string, pattern: '^\d+$', minLength: 2, description: 'a """ quotation' }
                size: { type: number, exclusiveMinimum: 0, multipleOf: 0.5, default: 1.5 }
                list: { type: array, uniqueItems: true, prefixItems: [ { const: 1 } ], items: false }
                'odd " name é': { enum: [ 'a"""b', null ] }
                map: { type: object, patternProperties: { '^\w$': { type: integer } }, additionalProperties: false }
                whole: { $ref: '#/components/schemas/Thing/properties/code' }
                rest: { not: { type: 'null' }, if: { type: string }, then: { maxLength: 3 }, dependentRequired: { a: [b] } }

        """";

    private Workspace _workspace = null!;

    [SetUp]
    public void CreateWorkspace() => _workspace = new Workspace();

    [TearDown]
    public void DeleteWorkspace() => _workspace.Dispose();

    [Test]
    public void An_operation_has_its_parameters_body_and_response()
    {
        Generate(Contract);
        var operations = Table("Operations");
        Assert.That(
            operations.Select(static entry => entry.Key),
            Is.EqualTo(["GET /things/equals", "POST /things/{id}"])
        );
        Assert.That(
            operations["POST /things/{id}"]!.ToJsonString(),
            Is.EqualTo(
                """
                {"name":"Things.ChangeThing","permission":"ManageThings","security":[],"parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string","example":"thing-a1"}},{"name":"fields","in":"query","explode":false,"schema":{"type":"array","items":{"type":"string"}}},{"name":"filter","in":"query","style":"deepObject","schema":{"$ref":"Filter"}}],"body":{"required":true,"content":{"application/json":{"$ref":"Thing"}}},"status":201,"response":{"$ref":"Thing"}}
                """
            )
        );
        Assert.That(
            operations["GET /things/equals"]!.ToJsonString(),
            Is.EqualTo("""{"name":"Things.Equals","security":[],"status":204}""")
        );
    }

    [TestCase("id", """{"type":"string","example":"thing-0123456789abcdef0123456789abcdef"}""")]
    [TestCase("part", """{"$ref":"Thing"}""")]
    [TestCase("code", """{"type":"string","minLength":2,"pattern":"^[0-9]\u002B\\z"}""")]
    [TestCase("size", """{"type":"number","exclusiveMinimum":0,"multipleOf":0.5,"example":1.5}""")]
    [TestCase("list", """{"type":"array","uniqueItems":true,"items":false,"prefixItems":[{"const":1}]}""")]
    [TestCase("odd \" name é", """{"enum":["a\u0022\u0022\u0022b",null]}""")]
    [TestCase(
        "map",
        """{"type":"object","patternProperties":{"^[a-zA-Z0-9_]\\z":{"type":"integer"}},"additionalProperties":false}"""
    )]
    [TestCase("whole", """{"$ref":"/components/schemas/Thing/properties/code"}""")]
    [TestCase(
        "rest",
        """{"dependentRequired":{"a":["b"]},"not":{"type":"null"},"if":{"type":"string"},"then":{"maxLength":3}}"""
    )]
    public void A_property_keeps_the_keywords_that_decide_what_is_valid(string name, string schema)
    {
        Generate(Contract);
        Assert.That(Table("Schemas")["Thing"]!["properties"]![name]!.ToJsonString(), Is.EqualTo(schema));
    }

    [Test]
    public void A_component_is_in_the_tables_if_an_operation_uses_it_and_is_required_to_have_what_a_request_can_set()
    {
        Generate(Contract);
        var schemas = Table("Schemas");
        Assert.That(
            schemas.Select(static entry => entry.Key),
            Is.EqualTo(["/components/schemas/Thing/properties/code", "Filter", "Thing"])
        );
        Assert.That(schemas["Thing"]!["required"]!.ToJsonString(), Is.EqualTo("""["id"]"""));
    }

    [TestCase("{ type: string, nullable: true }", """{"anyOf":[{"type":"string"},{"type":"null"}]}""")]
    [TestCase("{ type: integer, minimum: 1, exclusiveMinimum: true }", """{"type":"integer","exclusiveMinimum":1}""")]
    [TestCase("{ type: integer, maximum: 9, exclusiveMaximum: false }", """{"type":"integer","maximum":9}""")]
    public void OpenAPI_3_0_has_the_same_tables(string schema, string expected)
    {
        Generate(
            Contract
                .Replace("3.1.0", "3.0.3", StringComparison.Ordinal)
                .Replace("exclusiveMinimum: 0,", "minimum: 0,", StringComparison.Ordinal)
                .Replace("filtered: { type: string }", $"filtered: {schema}", StringComparison.Ordinal)
        );
        Assert.That(Table("Schemas")["Filter"]!["properties"]!["filtered"]!.ToJsonString(), Is.EqualTo(expected));
    }

    [Test]
    public void Operations_have_handles_with_the_types_of_their_bodies()
    {
        Generate(Contract);
        var handles = _workspace.Read("testing/SmallOperations.cs");
        Assert.Multiple(() =>
        {
            Assert.That(handles, Does.Contain("namespace Small.Testing;"));
            Assert.That(
                handles,
                Does.Contain(
                    "ServiceOperation<global::Small.Models.Thing, global::Small.Models.Thing> ChangeThing { get; }"
                )
            );
            Assert.That(handles, Does.Contain("ServiceOperation<NoContent> EqualsOperation { get; }"));
        });
    }

    [Test]
    public void The_folder_of_the_tables_needs_sources_only()
    {
        _workspace.Write("contract.yaml", Contract);
        var run = _workspace.Run(
            "generate",
            "--contract",
            "contract.yaml",
            "--output",
            "lib",
            "--testing-output",
            "testing"
        );
        Assert.That((run.Code, run.Error), Is.EqualTo((2, run.Error)));
        Assert.That(run.Error, Does.Contain("--testing-output needs --sources-only"));
    }

    [TestCase("SmallClient", "InMemorySmall", "SmallOperations")]
    [TestCase("ServiceClient", "InMemoryServiceApi", "ServiceOperations")]
    public void A_library_has_a_test_double_where_it_is_asked_for(string client, string service, string operations)
    {
        _workspace.Write("contract.yaml", Contract);
        string[] arguments =
        [
            "generate",
            "--contract",
            "contract.yaml",
            "--namespace",
            "Small",
            "--client",
            client,
            "--output",
            "lib",
        ];
        Assert.That(_workspace.Run([.. arguments, "--testing"]).Code, Is.Zero);
        var files = _workspace.Snapshot("lib");
        Assert.Multiple(() =>
        {
            Assert.That(
                files[$"Generated/Testing/{service}.cs"],
                Does.Contain($"public sealed class {service} : InMemoryService")
            );
            Assert.That(files.Keys, Does.Contain($"Generated/Testing/{operations}.cs"));
            Assert.That(files.Keys, Does.Contain("Runtime/Testing/Scripting/RequestRule.cs"));
            Assert.That(
                files.Keys.Where(static path => path.StartsWith("Runtime/Testing/", StringComparison.Ordinal)),
                Has.None.Contains(".Service.").And.None.Contains("/Service/").And.None.Contains("/State/")
            );
            Assert.That(
                files
                    .Where(static file => file.Key.Contains("Testing/", StringComparison.Ordinal))
                    .Select(static file => file.Value),
                Has.None.Contains("namespace Devin")
            );
        });

        Assert.That(_workspace.Run(arguments).Code, Is.Zero);
        Assert.That(_workspace.Snapshot("lib").Keys, Has.None.Contains("Testing/"));
        Assert.That(_workspace.Run([.. arguments, "--testing", "--sources-only"]).Code, Is.EqualTo(2));
    }

    private void Generate(string contract)
    {
        _workspace.Write("contract.yaml", contract);
        var run = _workspace.Run(
            "generate",
            "--contract",
            "contract.yaml",
            "--namespace",
            "Small",
            "--client",
            "SmallClient",
            "--sources-only",
            "--output",
            "lib",
            "--testing-output",
            "testing"
        );
        Assert.That(run.Code, Is.Zero, run.Error + run.Output);
    }

    /// <summary>The JSON in an emitted table.</summary>
    private JsonObject Table(string name)
    {
        const string Quotes = "\"\"\"";
        var source = _workspace.Read($"testing/ContractTables.{name}.cs").Split(Quotes);
        Assert.That(source, Has.Length.EqualTo(3));
        return JsonNode.Parse(source[1])!.AsObject();
    }
}
