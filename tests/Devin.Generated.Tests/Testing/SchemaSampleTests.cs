using System.Text.Json.Nodes;
using CsCheck;
using Devin.Generated.Testing.Service.Sessions;
using NJsonSchema;

namespace Devin.Generated.Tests.Testing;

[TestFixture]
internal sealed class SchemaSampleTests
{
    private static readonly Gen<JsonObject> Leaf = Gen.OneOf(
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30])
            .Select(
                (a, b) =>
                    new JsonObject
                    {
                        ["type"] = "string",
                        ["minLength"] = Math.Min(a, b),
                        ["maxLength"] = Math.Max(a, b),
                    }
            ),
        Gen.Select(Gen.Int[-50, 50], Gen.Int[0, 50])
            .Select(
                (least, span) =>
                    new JsonObject
                    {
                        ["type"] = "integer",
                        ["minimum"] = least,
                        ["maximum"] = least + span,
                    }
            ),
        Gen.Const(() => new JsonObject { ["type"] = "boolean" }),
        Gen.Const(() => new JsonObject { ["type"] = new JsonArray("null", "number") }),
        Gen.Int[1, 3]
            .Select(count => new JsonObject
            {
                ["enum"] = new JsonArray([.. Enumerable.Range(7, count).Select(i => (JsonNode)$"{i}")]),
            })
    );

    private static readonly Gen<JsonObject> Schema = Gen.Recursive<JsonObject>(
        (depth, inner) =>
            depth > 3
                ? Leaf
                : Gen.OneOf(
                    Leaf,
                    inner.Array[1, 3].Select(ObjectOf),
                    Gen.Select(inner, Gen.Int[0, 3])
                        .Select(
                            (items, least) =>
                                new JsonObject
                                {
                                    ["type"] = "array",
                                    ["items"] = items.DeepClone(),
                                    ["minItems"] = least,
                                }
                        ),
                    inner.Select(variant => new JsonObject
                    {
                        ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, variant.DeepClone()),
                    })
                )
    );

    [Test]
    public void A_sample_fits_its_schema() =>
        Schema
            .Array[1, 3]
            .Select(ObjectOf)
            .Holds(
                schema =>
                {
                    var sample = SchemaSample.Of(schema)!.ToJsonString();
                    var judge = JsonSchema.FromJsonAsync(schema.ToJsonString()).GetAwaiter().GetResult();
                    return judge.Validate(sample).Count == 0;
                },
                samples: 300
            );

    [TestCase("""{"$ref":"#/$defs/a~1b","$defs":{"a/b":{"const":5}}}""", "5")]
    [TestCase(
        """{"allOf":[{"properties":{"a":{"default":1}}},{"properties":{"b":{"examples":[2]}}}]}""",
        """{"a":1,"b":2}"""
    )]
    [TestCase("""{"type":"integer","exclusiveMinimum":3}""", "4")]
    [TestCase("""{"type":"string","format":"date"}""", "\"2026-01-01\"")]
    [TestCase("""{"items":{"type":"boolean"},"maxItems":0}""", "[]")]
    public void A_sample_uses_the_values_of_the_schema(string schema, string sample) =>
        Assert.That(SchemaSample.Of(JsonNode.Parse(schema)!.AsObject())!.ToJsonString(), Is.EqualTo(sample));

    [TestCase("""{"$ref":"#"}""")]
    [TestCase("""{"type":"object","required":["a"],"properties":{"a":{"$ref":"#"}}}""")]
    [TestCase("""{"type":"object","properties":{"a":{"$ref":"#"},"b":{"$ref":"#"}}}""")]
    [TestCase("""{"type":"array","minItems":999999999,"items":{"minLength":1e30,"type":"string"}}""")]
    [TestCase(
        """{"type":"array","minItems":100,"items":{"type":"array","minItems":100,"items":{"minItems":100,"items":{"$ref":"#"}}}}"""
    )]
    [TestCase("""{"type":7,"enum":"x","properties":[],"minimum":"y"}""")]
    [TestCase("""{"anyOf":[1,null]}""")]
    [TestCase("""{"type":"object","required":{},"properties":{"a":true,"b":{"$ref":5}}}""")]
    [CancelAfter(60_000)]
    public void A_hostile_schema_ends_in_time(string schema) =>
        Assert.That(() => SchemaSample.Of(JsonNode.Parse(schema)!.AsObject()), Throws.Nothing);

    private static JsonObject ObjectOf(JsonObject[] members)
    {
        var named = members
            .Select((member, i) => KeyValuePair.Create($"p{i}", (JsonNode?)member.DeepClone()))
            .ToArray();
        return new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray([.. named.Select(member => (JsonNode)member.Key)]),
            ["properties"] = new JsonObject(named),
        };
    }
}
