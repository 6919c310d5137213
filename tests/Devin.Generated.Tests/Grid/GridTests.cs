using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Json;
using Devin.Generator.Model;

namespace Devin.Generated.Tests.Grid;

/// <summary>
/// Every property of every model in every situation that a server or a program can bring it into, through all three
/// serializers. The cases come from the contract, so a new property is covered without a new line here.
/// </summary>
public sealed class GridTests
{
    private static IEnumerable<TestCaseData> Properties() => Cells(static _ => true);

    private static IEnumerable<TestCaseData> PropertiesWithEnum() =>
        Cells(static property => SampleJson.UnknownEnumValue(property.Type) is not null);

    private static IEnumerable<TestCaseData> PropertiesThatRefuseSomeToken() =>
        Cells(static property => SampleJson.WrongToken(property.Type) is not null);

    private static IEnumerable<TestCaseData> Cells(Func<PropertyDefinition, bool> isMeant) =>
        from model in Contract.Models
        from property in model.Properties
        where isMeant(property)
        from serializer in GridSerializers.Names
        select new TestCaseData(model.Name, property.WireName, serializer).SetArgDisplayNames(
            $"{model.Name}.{property.Name}",
            serializer
        );

    [Test]
    public void The_grid_covers_the_request_and_the_response_of_a_session()
    {
        Assert.Multiple(() =>
        {
            Assert.That(
                Contract.Models.Single(model => model.Name == "SessionCreateRequest").Properties,
                Has.Count.EqualTo(19)
            );
            Assert.That(
                Contract.Models.Single(model => model.Name == "SessionResponse").Properties,
                Has.Count.EqualTo(23)
            );
        });
    }

    [TestCaseSource(nameof(Properties))]
    public void An_absent_property_stays_absent(string model, string property, string serializer)
    {
        var cell = new Cell(model, property, serializer);
        var json = SampleJson.Object(cell.Model);
        json.Remove(property);
        var value = cell.RoundTrip(json);
        Assert.That(value.IsAssigned(cell.Property.Name), Is.False);
        cell.AssertHasNoValue(value);
    }

    [TestCaseSource(nameof(Properties))]
    public void A_null_stays_null(string model, string property, string serializer)
    {
        var cell = new Cell(model, property, serializer);
        var value = cell.RoundTrip(SampleJson.With(cell.Model, cell.Property, null));
        Assert.That(value.IsAssigned(cell.Property.Name), Is.True);
        cell.AssertHasNoValue(value);
    }

    [TestCaseSource(nameof(Properties))]
    public void A_value_stays_that_value(string model, string property, string serializer)
    {
        var cell = new Cell(model, property, serializer);
        var value = cell.RoundTrip(SampleJson.With(cell.Model, cell.Property, SampleJson.Value(cell.Property)));
        Assert.That(value.IsAssigned(cell.Property.Name), Is.True);
        Assert.That(cell.Get(value), Is.Not.Null);
    }

    [TestCaseSource(nameof(Properties))]
    public void An_unassigned_value_is_not_written(string model, string property, string serializer)
    {
        var cell = new Cell(model, property, serializer);
        var json = SampleJson.With(cell.Model, cell.Property, SampleJson.Value(cell.Property));
        var value = cell.Read(json);
        value.Unassign(cell.Property.Name);
        json.Remove(property);
        Assert.That(cell.Write(value), Is.EqualTo(json.ToJsonString()));
    }

    [TestCaseSource(nameof(PropertiesWithEnum))]
    public void An_unknown_enum_value_is_kept(string model, string property, string serializer)
    {
        var cell = new Cell(model, property, serializer);
        var unknown = SampleJson.UnknownEnumValue(cell.Property.Type)!;
        var value = cell.RoundTrip(SampleJson.With(cell.Model, cell.Property, unknown));
        if (cell.Property.Type is DefinedUse)
        {
            var read = cell.Get(value)!;
            Assert.That(read.GetType().GetProperty("IsKnown")!.GetValue(read), Is.False);
            Assert.That(read.ToString(), Is.EqualTo(unknown.ToString()));
        }
    }

    [TestCaseSource(nameof(Properties))]
    public void An_unknown_sibling_is_kept(string model, string property, string serializer)
    {
        var cell = new Cell(model, property, serializer);
        var json = SampleJson.With(cell.Model, cell.Property, SampleJson.Value(cell.Property));
        json["x_of_tomorrow"] = JsonNode.Parse("""{"a":[1,2.5,null,"2026-01-31T00:00:00Z"]}""");
        var value = cell.RoundTrip(json);
        Assert.That(value.AdditionalProperties.Keys, Is.EqualTo(new[] { "x_of_tomorrow" }));
    }

    [TestCaseSource(nameof(PropertiesThatRefuseSomeToken))]
    public void A_wrong_token_is_refused_by_name(string model, string property, string serializer)
    {
        var cell = new Cell(model, property, serializer);
        var wrong = SampleJson.WrongToken(cell.Property.Type)!;
        var json = SampleJson.With(cell.Model, cell.Property, wrong);
        var error = Assert.Catch(() => cell.Read(json));
        Assert.That(error, Is.InstanceOf<JsonException>().Or.InstanceOf<Newtonsoft.Json.JsonException>());
        Assert.That(error!.Message, Does.Contain("Expected").And.Contain("found"));
    }

    private sealed class Cell
    {
        private readonly string _serializer;
        private readonly Type _type;

        public Cell(string model, string property, string serializer)
        {
            Model = Contract.Models.Single(candidate => candidate.Name == model);
            Property = Model.Properties.Single(candidate => candidate.WireName == property);
            _serializer = serializer;
            _type = Contract.TypeOf(model);
        }

        public ModelDefinition Model { get; }

        public PropertyDefinition Property { get; }

        public JsonModel Read(JsonObject json) =>
            (JsonModel)GridSerializers.Read(_serializer, _type, json.ToJsonString())!;

        public string Write(JsonModel value) => GridSerializers.Write(_serializer, _type, value);

        public JsonModel RoundTrip(JsonObject json)
        {
            var value = Read(json);
            Assert.That(Write(value), Is.EqualTo(json.ToJsonString()));
            return value;
        }

        public object? Get(JsonModel value) =>
            _type
                .GetProperty(Property.Name)!
                .GetMethod!.Invoke(value, BindingFlags.DoNotWrapExceptions, null, null, null);

        public void AssertHasNoValue(JsonModel value)
        {
            if (Property.IsRequired && !Property.Type.IsNullable)
            {
                var error = Assert.Throws<MissingMemberValueException>(() => Get(value));
                Assert.That(error.Member, Is.EqualTo($"{Model.Name}.{Property.Name}"));
            }
            else
            {
                Assert.That(Get(value), Is.Null);
            }
        }
    }
}
