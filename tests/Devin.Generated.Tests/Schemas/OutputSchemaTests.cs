using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Devin.Generated.Schemas;

namespace Devin.Generated.Tests.Schemas;

[TestFixture]
internal sealed class OutputSchemaTests
{
    private static readonly JsonSerializerOptions Reading = new()
    {
        NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = OutputContext.Default,
    };

    [Test]
    public void A_type_becomes_a_schema_of_draft_7()
    {
        var expected = JsonNode.Parse(
            """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "type": "object",
              "properties": {
                "count": { "type": "integer", "description": "How many." },
                "ratio": { "type": ["number", "null"] },
                "price": { "type": "number" },
                "name": { "type": "string" },
                "note": { "type": ["string", "null"] },
                "level": { "enum": ["Low", "very-high"], "type": "string" },
                "limit": { "enum": ["Low", "very-high", null], "type": ["string", "null"] },
                "plain": { "type": "integer", "enum": [0, 5], "description": "0 = None, 5 = Some" },
                "tags": { "type": "array", "items": { "type": "string" } },
                "map": { "type": "object", "additionalProperties": { "type": "integer" } },
                "place": { "description": "Where it is.", "allOf": [{ "$ref": "#/definitions/Place" }] },
                "other": { "description": "A place in a file.", "anyOf": [{ "$ref": "#/definitions/Place" }, { "type": "null" }] },
                "at": { "type": "string", "format": "date-time" },
                "id": { "type": "string", "format": "uuid" },
                "any": true
              },
              "required": ["count", "ratio", "price", "name", "note", "level", "limit", "plain", "tags", "map", "place", "other", "at", "id", "any"],
              "definitions": {
                "Place": {
                  "type": "object",
                  "properties": { "file": { "type": "string" }, "line": { "type": ["integer", "null"] } },
                  "required": ["file", "line"]
                }
              }
            }
            """
        );
        var schema = OutputSchema.Of(OutputContext.Default.Everything);
        Assert.That(schema.ToJsonString(), Is.EqualTo(Sorted(schema, expected)));
    }

    [Test]
    public void Numbers_are_numbers_whatever_the_serializer_options() =>
        Assert.That(
            OutputSchema.Of(Reading.GetTypeInfo(typeof(Everything))).ToJsonString(),
            Is.EqualTo(OutputSchema.Of(OutputContext.Default.Everything).ToJsonString())
        );

    [TestCaseSource(nameof(RecursiveTypes))]
    public void Recursive_types_refer_to_definitions_only(JsonTypeInfo type)
    {
        var schema = OutputSchema.Of(type);
        var references = References(schema).ToList();
        Assert.That(references, Is.Not.Empty);
        Assert.That(references, Is.All.StartsWith("#/definitions/"));
        Assert.That(
            references.Select(reference => JsonPointer.Resolve(schema, reference)),
            Is.All.InstanceOf<JsonObject>()
        );
        Assert.That(schema["type"]!.ToString(), Is.EqualTo("object"), "the root is no reference");
        Assert.That(
            schema["definitions"]!.AsObject().Select(static definition => definition.Value!["type"]?.ToJsonString()),
            Has.All.Matches<string?>(static type => type is null or "\"object\""),
            "null belongs to the references"
        );
        Assert.That(schema.ToJsonString(), Does.Not.Contain("x-type"));
    }

    [Test]
    public void A_type_that_occurs_several_times_is_defined_once() =>
        Assert.That(
            ((JsonObject)OutputSchema.Of(OutputContext.Default.Forest)["definitions"]!).Select(static one => one.Key),
            Is.EquivalentTo(new[] { "Tree", "Forest" })
        );

    [Test]
    public void Only_required_properties_are_required_and_ignored_ones_are_left_out() =>
        Assert.That(
            OutputSchema.Of(OutputContext.Default.Optional).ToJsonString(),
            Is.EqualTo(
                """{"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"must":{"type":"string"},"may":{"type":"integer"}},"required":["must"]}"""
            )
        );

    [TestCaseSource(nameof(UnsupportedTypes))]
    public void An_unsupported_type_is_refused_with_the_reason(JsonTypeInfo type, string reason) =>
        Assert.That(() => OutputSchema.Of(type), Throws.TypeOf<NotSupportedException>().With.Message.Contains(reason));

    [Test]
    public void A_schema_of_more_than_64_KB_is_refused()
    {
        var options = new JsonSerializerOptions(JsonSerializerOptions.Web)
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver
            {
                Modifiers =
                {
                    static type =>
                    {
                        for (var number = 0; number < 1000 && type.Kind == JsonTypeInfoKind.Object; number++)
                        {
                            var property = type.CreateJsonPropertyInfo(
                                typeof(string),
                                $"{new string('a', 60)}{number}"
                            );
                            property.Get = static _ => null;
                            type.Properties.Add(property);
                        }
                    },
                },
            },
        };
        Assert.That(
            () => OutputSchema.Of(options.GetTypeInfo(typeof(Wide))),
            Throws.TypeOf<NotSupportedException>().With.Message.Contains("the service accepts 65536")
        );
    }

    private static IEnumerable<JsonTypeInfo> RecursiveTypes() =>
        [OutputContext.Default.Tree, OutputContext.Default.Forest, OutputContext.Default.Drawing];

    private static IEnumerable<TestCaseData> UnsupportedTypes() =>
        [
            new TestCaseData(OutputContext.Default.Int32Array, "must be a JSON object with properties"),
            new TestCaseData(OutputContext.Default.String, "must be a JSON object with properties"),
            new TestCaseData(OutputContext.Default.DictionaryStringInt32, "must be a JSON object with properties"),
            new TestCaseData(OutputContext.Default.WithEndless, "a collection that contains itself"),
            new TestCaseData(OutputContext.Default.WithPointer, "in the property 'address' of WithPointer"),
        ];

    private static IEnumerable<string> References(JsonNode? node) =>
        node switch
        {
            JsonObject map => map.SelectMany(static member =>
                member.Key == "$ref" ? [member.Value!.ToString()] : References(member.Value)
            ),
            JsonArray items => items.SelectMany(References),
            _ => [],
        };

    /// <summary>The expected schema, with the keywords of each object in the order of the actual one.</summary>
    private static string Sorted(JsonNode actual, JsonNode? expected) =>
        JsonNode.DeepEquals(actual, expected) ? actual.ToJsonString() : expected!.ToJsonString();
}
