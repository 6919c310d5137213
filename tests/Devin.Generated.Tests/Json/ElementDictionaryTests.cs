using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Json.Metadata;

namespace Devin.Generated.Tests.Json;

[TestFixture]
internal sealed class ElementDictionaryTests
{
    /// <summary>A text that is not valid Unicode, inside other values and alone, and a number with a huge exponent.</summary>
    private static readonly string[] Extremes =
    [
        """
            "\ud800"
            """,
        """
            {"a":["\udfff",1]}
            """,
        "1e99999999999",
    ];

    [TestCaseSource(nameof(Extremes))]
    public void A_value_that_DotNet_cannot_hold_is_stored_compared_and_returned_as_it_is(string json)
    {
        IDictionary<string, JsonElement> properties = Create();
        var value = JsonElement.Parse(json);
        properties["x"] = value;

        Assert.That(properties["x"].GetRawText(), Is.EqualTo(value.GetRawText()));
        Assert.That(properties.Values.Single().GetRawText(), Is.EqualTo(value.GetRawText()));
        Assert.That(properties.Single().Value.GetRawText(), Is.EqualTo(value.GetRawText()));
        Assert.That(properties.Contains(KeyValuePair.Create("x", value)));
        Assert.That(properties.Contains(KeyValuePair.Create("x", JsonElement.Parse("\"\\udc00\""))), Is.False);
    }

    [Test]
    public void A_pair_is_removed_only_if_its_value_is_the_same_in_any_notation()
    {
        IDictionary<string, JsonElement> properties = Create();
        properties["x"] = JsonElement.Parse("10.0");

        Assert.That(properties.Remove(KeyValuePair.Create("x", JsonElement.Parse("11"))), Is.False);
        Assert.That(properties.Remove(KeyValuePair.Create("y", JsonElement.Parse("10"))), Is.False);
        Assert.That(properties.Remove(KeyValuePair.Create("x", JsonElement.Parse("1e1"))));
        Assert.That(properties, Is.Empty);
    }

    private static ElementDictionary Create() => new(new Dictionary<string, JsonNode?>());
}
