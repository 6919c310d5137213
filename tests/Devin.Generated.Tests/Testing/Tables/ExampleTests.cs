using System.Text;
using System.Text.Json.Nodes;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Contract;
using Devin.Generated.Testing.Contract.Examples;
using Devin.Generated.Testing.Contract.Schemas;
using Devin.Generated.Tests.Validation;
using NJsonSchema;

namespace Devin.Generated.Tests.Testing.Tables;

/// <summary>The examples of responses are valid, complete and always the same.</summary>
[TestFixture]
internal sealed class ExampleTests
{
    private static readonly Lazy<Task<IDictionary<string, JsonSchema>>> Judges = new(AppliedSchema.OfResponsesAsync);

    private static IEnumerable<TestCaseData> Operations() =>
        ContractTables
            .Contract.Keys.Select(ContractTables.Contract.Operation)
            .Where(static operation => operation.Response is not null)
            .Select(static operation => new TestCaseData(operation).SetName(operation.Name));

    [TestCaseSource(nameof(Operations))]
    public async Task An_example_is_valid_for_another_validator(ContractOperation operation)
    {
        var json = operation.Example()?.ToJsonString() ?? "null";
        Assert.That((await Judges.Value)[operation.Key].Validate(json), Is.Empty, json);
        Assert.That(
            ContractTables.Create().Operation(operation.Key).Example()?.ToJsonString() ?? "null",
            Is.EqualTo(json)
        );
    }

    [Test]
    public void An_example_has_the_optional_properties_and_the_form_of_ids_and_times()
    {
        var session = ContractTables
            .Contract.Operation("GET /v3/organizations/{org_id}/sessions/{devin_id}")
            .Example()!;
        var schema = ContractTables.Contract.Schemas.Find("SessionResponse").Object!;
        Assert.Multiple(() =>
        {
            Assert.That(
                session.AsObject().Select(static member => member.Key),
                Is.EquivalentTo(schema.Properties.Keys)
            );
            Assert.That((string?)session["org_id"], Does.StartWith("org-"));
            Assert.That((string?)session["playbook_id"], Does.StartWith("playbook-"));
            Assert.That((long?)session["created_at"], Is.EqualTo(1_767_225_600));
            Assert.That((string?)session["url"], Does.StartWith("https://"));
            Assert.That(session["tags"]!.AsArray(), Is.Not.Empty);
        });
    }

    [TestCase("""{"type":"integer","exclusiveMinimum":3,"multipleOf":5}""", "5")]
    [TestCase("""{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":0.25}""", "0.125")]
    [TestCase("""{"type":"string","minLength":9}""", "\"Example value\"")]
    [TestCase("""{"type":"string","maxLength":3}""", "\"Exa\"")]
    [TestCase("""{"type":"string","minLength":3,"example":"ab"}""", "\"Example value\"")]
    [TestCase("""{"type":"string","format":"date-time"}""", "\"2026-01-01T00:00:00Z\"")]
    [TestCase("""{"type":"string","format":"uuid4"}""", "\"01234567-89ab-4def-8123-456789abcdef\"")]
    [TestCase("""{"type":"string","format":"base64url"}""", "\"ZXhhbXBsZQ\"")]
    [TestCase("""{"enum":[null,"a"]}""", "\"a\"")]
    [TestCase("""{"anyOf":[{"type":"null"},{"type":"boolean"}]}""", "true")]
    [TestCase("""{"type":"array","items":{"type":"integer"},"minItems":2,"uniqueItems":true}""", "[1,2]")]
    [TestCase("""{"type":"array","prefixItems":[{"type":"string"},{"type":"boolean"}]}""", "[\"Example value\",true]")]
    [TestCase("""{"type":"object","additionalProperties":{"type":"integer"}}""", """{"key_1":1}""")]
    [TestCase(
        """{"type":"object","required":["a"],"properties":{"a":{"type":"integer"},"b":{"type":"integer"}},"maxProperties":1}""",
        """{"a":1}"""
    )]
    [TestCase(
        """{"allOf":[{"properties":{"a":{"const":1}}},{"properties":{"b":{"type":"boolean"}}}],"type":"object"}""",
        """{"a":1,"b":true}"""
    )]
    [TestCase("""{"type":"object","minProperties":2}""", """{"key_1":"Example key 1","key_2":"Example key 2"}""")]
    [TestCase(
        """{"oneOf":[{"properties":{"k":{"type":"string"}}},{}],"discriminator":{"property":"k","variants":{"b":1,"a":0}}}""",
        """{"k":"a"}"""
    )]
    public void An_example_fits_the_keywords(string schema, string example) =>
        Assert.That(ExampleBuilder.Create(Read(schema))?.ToJsonString(), Is.EqualTo(example));

    [Test]
    [CancelAfter(60_000)]
    public void A_schema_that_contains_itself_has_an_example_that_ends()
    {
        var text = Encoding.UTF8.GetBytes(
            """
            {
              "Tree":{"type":"object","required":["left"],"properties":{"left":{"anyOf":[{"$ref":"Tree"},{"type":"null"}]},"right":{"$ref":"Tree"},"list":{"type":"array","items":{"$ref":"Tree"}}}},
              "Endless":{"type":"object","required":["next"],"properties":{"next":{"$ref":"Endless"}}}
            }
            """
        );
        var table = new SchemaTable(() => text);
        var tree = table.Find("Tree");
        var example = ExampleBuilder.Create(tree)!;
        Assert.That(tree.Validate(Encoding.UTF8.GetBytes(example.ToJsonString()), "body"), Is.Empty);
        Assert.That(example["left"]!["list"]![0]!["right"], Is.InstanceOf<JsonObject>());
        Assert.That(ExampleBuilder.Create(table.Find("Endless")), Is.Not.Null);
    }

    private static ContractSchema Read(string schema) =>
        new SchemaTable(static () => "{}"u8).Read(JsonText.Parse(schema));
}
