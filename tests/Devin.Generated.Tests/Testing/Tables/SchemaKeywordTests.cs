using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Devin.Generated.Testing.Contract.Schemas;
using Devin.Generated.Tests.Validation;

namespace Devin.Generated.Tests.Testing.Tables;

/// <summary>The keywords of schemas, compared with another implementation and with the specification.</summary>
[TestFixture]
internal sealed class SchemaKeywordTests
{
    private static readonly Gen<JsonNode> Leaf = One(
            """{}""",
            """{"type":"string","minLength":2,"maxLength":3}""",
            """{"type":["string","null"]}""",
            """{"type":"integer","minimum":0,"exclusiveMaximum":5}""",
            """{"type":"number","multipleOf":0.5}""",
            """{"type":"boolean"}""",
            """{"enum":["a","b",null,3]}""",
            """{"type":"string","pattern":"^a+$"}""",
            """{"minItems":1,"maxItems":2}""",
            """{"type":"array","uniqueItems":true}""",
            """{"type":"object","minProperties":1,"maxProperties":2}"""
        )
        .Select(static json => JsonNode.Parse(json)!);

    private static readonly Gen<JsonNode> Schema = Gen.Recursive<JsonNode>(
        static (depth, inner) =>
            depth > 3
                ? Leaf
                : Gen.OneOf(
                    Leaf,
                    Gen.Select(inner, inner, Gen.Bool, Gen.Bool).Select(ObjectOf),
                    inner.Select(static items =>
                        (JsonNode)new JsonObject { ["type"] = "array", ["items"] = items.DeepClone() }
                    ),
                    Gen.Select(One("anyOf", "allOf"), inner, inner).Select(Composed),
                    inner.Select(static inner => (JsonNode)new JsonObject { ["not"] = inner.DeepClone() })
                )
    );

    private static readonly Gen<JsonNode?> Value = Gen.Recursive<JsonNode?>(
        static (depth, inner) =>
            depth > 3
                ? Scalar()
                : Gen.OneOf(
                    Scalar(),
                    inner
                        .Array[0, 3]
                        .Select(static items =>
                            (JsonNode?)new JsonArray([.. items.Select(static item => item?.DeepClone())])
                        ),
                    Gen.Select(One("a", "b", "c"), One("a", "b", "d"), inner, inner)
                        .Select(
                            static (x, y, one, other) =>
                            {
                                var map = new JsonObject { [x] = one?.DeepClone() };
                                map[y] = other?.DeepClone();
                                return (JsonNode?)map;
                            }
                        )
                )
    );

    [Test]
    public void The_verdict_on_any_value_is_that_of_another_validator() =>
        Gen.Select(Schema, Value.Array[1, 8])
            .Holds(
                static (schema, values) =>
                {
                    var own = Read(schema.ToJsonString());
                    var judge = AppliedSchema.ReadAsync(schema.DeepClone(), isLoose: false).GetAwaiter().GetResult();
                    foreach (var value in values)
                    {
                        var json = value?.ToJsonString() ?? "null";
                        Assert.That(
                            Validate(own, json).Count == 0,
                            Is.EqualTo(judge.Validate(json).Count == 0),
                            $"{schema.ToJsonString()} {json}"
                        );
                    }
                },
                samples: 2000
            );

    [TestCase("""{"type":"integer"}""", "1.0 1e3 10e-1 0.0 -5", "1.5 1e-1 true")]
    [TestCase("""{"maximum":1e2}""", "100 1e2 -1e400", "100.5 1e400")]
    [TestCase("""{"const":{"a":1,"b":[1.0]}}""", """{"b":[1],"a":1.0}""", """{"a":1} {"a":1,"b":[2]}""")]
    [TestCase(
        """{"uniqueItems":true}""",
        """[1,"1",[1],{"a":1},{"a":2},null]""",
        """[1,1.0] [{"a":1,"b":2},{"b":2,"a":1}]"""
    )]
    [TestCase("""{"minLength":2,"maxLength":2}""", "\"ab\" \"\U0001F600\U0001F600\"", "\"\U0001F600\" \"abc\"")]
    [TestCase("""{"oneOf":[{"type":"integer"},{"minimum":5}]}""", "1 5.5 \"a\"", "7 1.5")]
    [TestCase(
        """{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}""",
        """[] ["a"] ["a",1]""",
        """[1] ["a","b"]"""
    )]
    [TestCase("""{"propertyNames":{"maxLength":1}}""", """{} {"a":1}""", """{"ab":1}""")]
    [TestCase(
        """{"patternProperties":{"^x":{"type":"integer"}},"additionalProperties":false}""",
        """{"x1":1}""",
        """{"x1":"a"} {"y":1}"""
    )]
    [TestCase("""{"contains":{"type":"integer"}}""", """[1] ["a",1] {} 1""", """[] ["a"]""")]
    [TestCase("""{"contains":{"const":1},"minContains":2,"maxContains":2}""", "[1,1,2]", "[1] [1,1,1]")]
    [TestCase("""{"contains":{"const":1},"minContains":0}""", "[] [2]", "")]
    [TestCase(
        """{"dependentSchemas":{"a":{"required":["b"],"properties":{"c":{"type":"integer"}}}}}""",
        """{} {"c":"x"} {"a":1,"b":1} {"a":1,"b":1,"c":1}""",
        """{"a":1} {"a":1,"b":1,"c":"x"}"""
    )]
    [TestCase(
        """{"oneOf":[{"required":["x"]},{"required":["y"]}],"discriminator":{"property":"k","variants":{"one":0,"two":1}}}""",
        """{"k":"one","x":1,"y":1} {"k":"two","x":1,"y":1} {"k":"other","x":1} {"y":1}""",
        """{"k":"one","y":1} {"k":"two","x":1} {"x":1,"y":1} {"k":"other","x":1,"y":1}"""
    )]
    [TestCase("""{"dependentRequired":{"a":["b"]}}""", """{} {"b":1} {"a":1,"b":1}""", """{"a":1}""")]
    [TestCase(
        """{"if":{"type":"string"},"then":{"minLength":2},"else":{"type":"null"}}""",
        """null "ab" """,
        """1 "a" """
    )]
    [TestCase(
        """{"type":"string","format":"date-time"}""",
        "\"2026-01-31T12:00:00Z\" \"2026-01-31T12:00:00.123456789+02:00\"",
        "\"2026-01-31\" \"2026-02-30T12:00:00Z\" \"soon\""
    )]
    [TestCase("""{"format":"date"}""", "\"2024-02-29\" 1", "\"2023-02-29\" \"2024-2-1\"")]
    [TestCase("""{"format":"uri"}""", "\"https://example.com/a\" \"urn:a:b\"", "\"/a\" \"not a uri\"")]
    [TestCase(
        """{"format":"uuid"}""",
        "\"01234567-89ab-4def-8123-456789abcdef\"",
        "\"0123456789ab4def8123456789abcdef\""
    )]
    [TestCase("false", "", "null 1")]
    [TestCase("true", "null 1", "")]
    public void A_keyword_accepts_and_refuses_as_specified(string schema, string valid, string invalid)
    {
        var read = Read(schema);
        Assert.Multiple(() =>
        {
            foreach (var value in valid.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.That(Validate(read, value), Is.Empty, value);
            }

            foreach (var value in invalid.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.That(Validate(read, value), Is.Not.Empty, value);
            }
        });
    }

    [TestCase("""{"anyOf":[{"type":"string"},{"type":"null"}]}""", "1", "body: expected a string or null")]
    [TestCase(
        """{"properties":{"a":{"items":{"type":"string"}}}}""",
        """{"a":["x",1,2]}""",
        "body/a/1: expected a string; body/a/2: expected a string"
    )]
    [TestCase(
        """{"oneOf":[{"required":["x"],"properties":{"kind":{"const":"one"}}},{"required":["y","z"],"properties":{"kind":{"const":"two"}}}]}""",
        """{"kind":"two"}""",
        "body/y: missing; body/z: missing"
    )]
    [TestCase(
        """{"required":["a","b"],"properties":{"c":{"maximum":1}}}""",
        """{"c":2}""",
        "body/a: missing; body/b: missing; body/c: expected at most 1"
    )]
    [TestCase("""{"enum":["a","b"]}""", "\"secret\"", "body: expected one of the values a, b")]
    [TestCase(
        """{"minLength":3,"pattern":"^a"}""",
        "\"x\"",
        "body: expected at least 3 characters; body: expected a text that matches the regular expression ^a"
    )]
    public void Findings_name_the_place_and_never_the_value(string schema, string value, string findings) =>
        Assert.That(
            string.Join(
                "; ",
                Validate(Read(schema), value).Select(static finding => $"{finding.Location}: {finding.Message}")
            ),
            Is.EqualTo(findings)
        );

    [TestCase("{a:1}")]
    [TestCase("[1,]")]
    [TestCase("")]
    [TestCase("1 2")]
    [TestCase("\"\\ud800\"")]
    [TestCase("{\"\\udc00\":1}")]
    public void A_text_that_is_no_JSON_is_a_finding(string text) =>
        Assert.That(Validate(ContractSchema.Any, text).Single().Code, Is.EqualTo("json_invalid"));

    [TestCase(256, true)]
    [TestCase(257, false)]
    public void A_text_has_256_levels_at_most(int levels, bool isValid) =>
        Assert.That(
            Validate(ContractSchema.Any, new string('[', levels) + new string(']', levels)).Count == 0,
            Is.EqualTo(isValid)
        );

    [Test]
    public void A_hostile_name_is_short_and_printable_in_a_location() =>
        Assert.That(
            Validate(Read("""{"additionalProperties":false}"""), $"{{\"\\u001b{new string('x', 500)}\":1}}")
                .Single()
                .Location,
            Does.StartWith("body/\\u001Bxxx").And.Length.LessThan(80)
        );

    [Test]
    public void Bytes_that_are_no_UTF_8_are_a_finding() =>
        Assert.That(
            ContractSchema.Any.Validate(new byte[] { (byte)'"', 0xC3, (byte)'"' }, "body"),
            Has.Count.EqualTo(1)
        );

    [Test]
    public void A_base_and_its_variants_can_contain_each_other()
    {
        var text = Encoding.UTF8.GetBytes(
            """
            {
              "Pet":{"required":["kind"],"oneOf":[{"$ref":"Cat"},{"$ref":"Dog"}]},
              "Cat":{"allOf":[{"$ref":"Pet"},{"required":["lives"]}]},
              "Dog":{"allOf":[{"$ref":"Pet"},{"required":["bark"]}]}
            }
            """
        );
        var pet = new SchemaTable(() => text).Find("Pet");
        Assert.Multiple(() =>
        {
            Assert.That(Validate(pet, """{"kind":1,"lives":9}"""), Is.Empty);
            Assert.That(Validate(pet, """{"kind":1}"""), Has.Count.EqualTo(1));
            Assert.That(
                Validate(pet, """{"lives":9}""").Select(static one => one.Location),
                Is.All.EqualTo("body/kind")
            );
            Assert.That(Validate(pet, """{"kind":1,"lives":9}"""), Is.Empty);
        });
    }

    [Test]
    [CancelAfter(60_000)]
    public void Hostile_values_cost_little()
    {
        var unique = Read("""{"uniqueItems":true,"items":{"uniqueItems":true}}""");
        var numbers = string.Join(',', Enumerable.Range(0, 100_000).Select(static number => $"1.{number:D40}1"));
        var pattern = Read("""{"type":"string","pattern":"^(a+)+$"}""");
        var text = Encoding.UTF8.GetBytes(
            """{"N":{"anyOf":[{"properties":{"a":{"$ref":"N"}},"required":["x"]},{"properties":{"a":{"$ref":"N"}},"required":["y"]}]}}"""
        );
        var variants = new SchemaTable(() => text).Find("N");
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200);
        var stopwatch = Stopwatch.StartNew();
        Assert.Multiple(() =>
        {
            Assert.That(Validate(unique, $"[{numbers}]"), Is.Empty);
            Assert.That(
                Validate(unique, $"[{string.Join(',', Enumerable.Repeat("[1,1]", 50_000))}]"),
                Has.Count.EqualTo(1000)
            );
            Assert.That(Validate(pattern, $"\"{new string('a', 50_000)}!\""), Has.Count.EqualTo(1));
            Assert.That(Validate(variants, deep), Is.Not.Empty);
            Assert.That(Validate(ContractSchema.Any, new string('[', 100_000)), Has.Count.EqualTo(1));
            Assert.That(stopwatch.Elapsed, Is.LessThan(TimeSpan.FromMinutes(1)));
        });
    }

    private static Gen<string> One(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    // Without an empty string, which the other validator takes for null in lists of unique items.
    private static Gen<JsonNode?> Scalar() =>
        One("null", "true", "0", "3", "5", "-1", "1.5", "0.25", "\"c\"", "\"a\"", "\"aab\"", "\"b\"", "[]", "{}")
            .Select(static json => JsonNode.Parse(json));

    private static JsonNode ObjectOf(JsonNode one, JsonNode other, bool isRequired, bool isClosed)
    {
        var schema = new JsonObject
        {
            ["properties"] = new JsonObject { ["a"] = one.DeepClone(), ["b"] = other.DeepClone() },
        };
        if (isRequired)
        {
            schema["type"] = "object";
            schema["required"] = new JsonArray("a");
        }

        if (isClosed)
        {
            schema["additionalProperties"] = false;
        }

        return schema;
    }

    private static JsonNode Composed(string keyword, JsonNode one, JsonNode other) =>
        new JsonObject { [keyword] = new JsonArray(one.DeepClone(), other.DeepClone()) };

    private static ContractSchema Read(string schema) =>
        new SchemaTable(static () => "{}"u8).Read(JsonText.Parse(schema));

    private static IReadOnlyList<ContractFinding> Validate(ContractSchema schema, string json) =>
        schema.Validate(Encoding.UTF8.GetBytes(json), "body");
}
