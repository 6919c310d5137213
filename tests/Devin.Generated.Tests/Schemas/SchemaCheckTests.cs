using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using Devin.Generated.Schemas;

namespace Devin.Generated.Tests.Schemas;

[TestFixture]
internal sealed class SchemaCheckTests
{
    private const string Valid = """
        {"count":1,"ratio":null,"price":1.5,"name":"a","note":null,"level":"Low","limit":null,"plain":5,"tags":["a"],
         "map":{"x":1},"place":{"file":"f","line":null},"other":null,"at":"2026-01-01T00:00:00Z",
         "id":"00000000-0000-4000-8000-000000000000","any":[1]}
        """;

    [Test]
    public void A_valid_value_has_no_violation() =>
        Assert.That(Check(OutputContext.Default.Everything).Find(JsonNode.Parse(Valid)), Is.Null);

    [TestCase("\\ud83d\\ude00", true, TestName = "A_character_outside_the_basic_plane_has_the_length_1")]
    [TestCase("e\\u0301", false, TestName = "A_combining_character_counts")]
    public void The_length_of_a_text_is_that_of_JSON_Schema(string text, bool isValid)
    {
        var check = new SchemaCheck(JsonNode.Parse("""{"type":"string","minLength":1,"maxLength":1}""")!.AsObject());
        Assert.That(check.Find(JsonNode.Parse($"\"{text}\"")) is null, Is.EqualTo(isValid));
    }

    [TestCase("count", "\"1\"", "/count", "an integer", "the string '1'")]
    [TestCase("count", "1.5", "/count", "an integer", "the number 1.5")]
    [TestCase("count", "null", "/count", "an integer", "null")]
    [TestCase("ratio", "true", "/ratio", "a number or null", "true")]
    [TestCase("level", "\"low\"", "/level", "one of 'Low', 'very-high'", "the string 'low'")]
    [TestCase("limit", "\"x\\u001b[31m\"", "/limit", "one of 'Low', 'very-high', null", "the string 'x\\u001B[31m'")]
    [TestCase("plain", "1", "/plain", "one of 0, 5", "the number 1")]
    [TestCase("tags", "[\"a\",1]", "/tags/1", "a string", "the number 1")]
    [TestCase("map", "{\"a/b\":{}}", "/map/a~1b", "an integer", "an object")]
    [TestCase("place", "{\"line\":1}", "/place", "an object with the property 'file'", "an object without it")]
    [TestCase("place", "null", "/place", "an object", "null")]
    [TestCase("other", "{\"file\":1,\"line\":1}", "/other/file", "a string", "the number 1")]
    [TestCase("name", "[]", "/name", "a string", "an array")]
    public void A_violation_names_its_place(
        string property,
        string value,
        string pointer,
        string expected,
        string found
    )
    {
        var output = JsonNode.Parse(Valid)!;
        output[property] = JsonNode.Parse(value);
        Assert.That(
            Check(OutputContext.Default.Everything).Find(output),
            Is.EqualTo(new SchemaViolation(pointer, expected, found))
        );
    }

    [Test]
    public void A_missing_property_is_a_violation_of_its_object()
    {
        var output = JsonNode.Parse(Valid)!.AsObject();
        output.Remove("any");
        Assert.That(
            Check(OutputContext.Default.Everything).Find(output),
            Is.EqualTo(new SchemaViolation("", "an object with the property 'any'", "an object without it"))
        );
    }

    [Test]
    public void Unlisted_properties_and_integers_with_a_zero_fraction_are_accepted()
    {
        var output = JsonNode.Parse(Valid)!;
        output["count"] = JsonNode.Parse("2.0");
        output["unlisted"] = 1;
        Assert.That(Check(OutputContext.Default.Everything).Find(output), Is.Null);
    }

    [Test]
    public void A_found_text_is_cut()
    {
        var output = JsonNode.Parse(Valid)!;
        output["count"] = new string('a', 1_000_000);
        var violation = Check(OutputContext.Default.Everything).Find(output);
        Assert.That(violation!.Found, Has.Length.LessThan(70).And.EndsWith("…'"));
    }

    [Test]
    public void The_violation_of_the_intended_variant_is_named()
    {
        var output = JsonNode.Parse(
            """{"shape":{"$type":"group","items":[{"$type":"circle","radius":1},{"$type":"circle","radius":"big"}]}}"""
        );
        Assert.That(
            Check(OutputContext.Default.Drawing).Find(output),
            Is.EqualTo(new SchemaViolation("/shape/items/1/radius", "a number", "the string 'big'"))
        );
    }

    [Test]
    public void Nested_variants_are_checked_in_linear_time()
    {
        JsonNode shape = new JsonObject { ["$type"] = "circle", ["radius"] = "big" };
        for (var depth = 0; depth < 500; depth++)
        {
            // The discriminator is last. A check that starts with the items would check them for both variants.
            shape = new JsonObject { ["items"] = new JsonArray(shape), ["$type"] = "group" };
        }

        var violation = Check(OutputContext.Default.Drawing).Find(new JsonObject { ["shape"] = shape });
        Assert.That(violation!.Pointer, Does.EndWith("/items/0/radius"));
    }

    [Test]
    public void What_the_serializer_writes_is_valid() =>
        Tree(3)
            .Holds(tree =>
                Check(OutputContext.Default.Tree).Find(JsonSerializer.SerializeToNode(tree, OutputContext.Default.Tree))
                    is null
            );

    private static Gen<Tree> Tree(int depth) =>
        depth == 0
            ? Gen.String.Select(static name => new Tree(name, null, [], []))
            : Gen.Select(Gen.String, Tree(depth - 1).Null(), Tree(depth - 1).List[0, 2])
                .Select(
                    (name, left, children) =>
                        new Tree(
                            name,
                            left,
                            children,
                            children.Index().ToDictionary(static one => $"{one.Index}", static one => one.Item)
                        )
                );

    private static SchemaCheck Check(JsonTypeInfo type) => new(OutputSchema.Of(type));
}
