using System.Reflection;
using System.Text.Json.Nodes;
using Devin.Generated.Json;
using Devin.Generator.Model;

namespace Devin.Generated.Tests.Grid;

/// <summary>A property of a model, as a serializer reads and writes it.</summary>
internal sealed class GridCell(
    ModelDefinition model,
    PropertyDefinition property,
    string serializer,
    string expectation
)
{
    private readonly Type _type = Contract.TypeOf(model.Name);

    public ModelDefinition Model => model;

    public PropertyDefinition Property => property;

    /// <summary>The name of the property in failures.</summary>
    public string Name => $"{model.Name}.{property.Name} ({property.WireName}), {serializer}: {expectation}";

    /// <summary>The model's JSON with a value of this property.</summary>
    public JsonObject JsonWithValue() => JsonWith(SampleJson.Value(property));

    public JsonObject JsonWith(JsonNode? value) => SampleJson.With(model, property, value);

    public JsonModel Read(JsonObject json) => (JsonModel)GridSerializers.Read(serializer, _type, json.ToJsonString())!;

    public string Write(JsonModel value) => GridSerializers.Write(serializer, _type, value);

    public JsonModel RoundTrip(JsonObject json)
    {
        var value = Read(json);
        Assert.That(Write(value), Is.EqualTo(json.ToJsonString()), Name);
        return value;
    }

    public object? Get(JsonModel value) =>
        _type.GetProperty(property.Name)!.GetMethod!.Invoke(value, BindingFlags.DoNotWrapExceptions, null, null, null);

    public void AssertAssigned(JsonModel value, bool expected) =>
        Assert.That(value.IsAssigned(property.Name), Is.EqualTo(expected), $"{Name}; is it assigned?");

    public void AssertHasNoValue(JsonModel value)
    {
        if (property.IsRequired && !property.Type.IsNullable)
        {
            var error = Assert.Throws<MissingMemberValueException>(() => Get(value), Name);
            Assert.That(error.Member, Is.EqualTo($"{model.Name}.{property.Name}"), Name);
        }
        else
        {
            Assert.That(Get(value), Is.Null, Name);
        }
    }
}
