using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Devin.Generated.Json;
using Devin.Generated.Tests.Fluent;
using Devin.Generated.Tests.Grid;
using Devin.Generator.Model;

namespace Devin.Generated.Tests.Json;

/// <summary>Any value of a response can be replaced by any other JSON: no other value is lost.</summary>
internal sealed class CorruptedValueTests
{
    private static readonly ModelDefinition[] Models =
    [
        .. Contract.Models.Where(static model => model.Properties.Count > 0),
    ];

    private static readonly Gen<(ModelDefinition Model, JsonObject Json, string Changed)> Corrupted = Gen.Select(
            Gen.OneOf(Models),
            Gen.Int[0, 10_000],
            JsonText.Values
        )
        .Select(static (model, place, replacement) => Corrupt(model, place, replacement));

    [Test]
    public void Reading_loses_no_other_value_and_writing_gives_the_same_json(
        [ValueSource(typeof(GridSerializers), nameof(GridSerializers.Names))] string serializer
    ) =>
        Corrupted
            .Where(sample => serializer != KiotaSerializers.Stock || IsWritableByKiota(sample.Json.ToJsonString()))
            .Holds(
                sample =>
                {
                    var (model, json, changed) = sample;
                    var type = Contract.TypeOf(model.Name);
                    var text = json.ToJsonString();
                    var value = (JsonModel)GridSerializers.Read(serializer, type, text)!;
                    Assert.That(value.AdditionalProperties, Is.Empty);
                    foreach (var property in model.Properties.Where(property => property.WireName != changed))
                    {
                        Assert.That(() => type.GetProperty(property.Name)!.GetValue(value), Throws.Nothing);
                    }

                    var written = GridSerializers.Write(serializer, type, value);
                    return AreSame(JsonNode.Parse(written), json)
                        ? true
                        : throw new AssertionException($"{text}\n{written}");
                },
                samples: 500,
                print: static sample => $"{sample.Model.Name}, {sample.Changed}: {sample.Json.ToJsonString()}"
            );

    /// <summary>Kiota's own writer can write neither a property without a name nor a number that is beyond double.</summary>
    private static bool IsWritableByKiota(string json) =>
        !json.Contains("\"\":", StringComparison.Ordinal) && !json.Contains("1e999", StringComparison.Ordinal);

    private static (ModelDefinition, JsonObject, string) Corrupt(
        ModelDefinition model,
        int place,
        JsonNode? replacement
    )
    {
        var json = new JsonObject();
        foreach (var property in model.Properties)
        {
            json[property.WireName] = SampleJson.Value(property);
        }

        var places = new List<Action>();
        var changed = "";
        foreach (var (name, value) in json.ToArray())
        {
            Collect(json, name, value, () => changed = name);
        }

        places[place % places.Count]();
        return (model, json, changed);

        void Collect(JsonNode parent, object key, JsonNode? value, Action note)
        {
            places.Add(() =>
            {
                note();
                if (key is string name)
                {
                    parent[name] = replacement?.DeepClone();
                }
                else
                {
                    parent[(int)key] = replacement?.DeepClone();
                }
            });
            switch (value)
            {
                case JsonObject inner:
                    foreach (var (name, item) in inner.ToArray())
                    {
                        Collect(inner, name, item, note);
                    }

                    break;
                case JsonArray list:
                    for (var index = 0; index < list.Count; index++)
                    {
                        Collect(list, index, list[index], note);
                    }

                    break;
            }
        }
    }

    /// <summary>Whether two JSON values are the same. A property of the type double has the digits of a double.</summary>
    private static bool AreSame(JsonNode? left, JsonNode? right) =>
        (left, right) switch
        {
            (null, null) => true,
            (JsonObject first, JsonObject second) => first.Count == second.Count
                && first.All(pair => second.TryGetPropertyValue(pair.Key, out var other) && AreSame(pair.Value, other)),
            (JsonArray first, JsonArray second) => first.Count == second.Count
                && first.Zip(second).All(static pair => AreSame(pair.First, pair.Second)),
            (JsonValue first, JsonValue second) => first.GetValueKind() == second.GetValueKind()
                && (
                    first.GetValueKind() == JsonValueKind.Number
                        ? Number(first).Equals(Number(second))
                        : JsonNode.DeepEquals(first, second)
                ),
            _ => false,
        };

    private static double Number(JsonValue value) =>
        double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);
}
