using System.Text.Json.Nodes;
using Devin.Generated.Json;
using Devin.Generator.Model;

namespace Devin.Generated.Tests.Grid;

/// <summary>
/// Every property of every model with every kind of value that a server or a program can set, through every
/// serializer: one case a model and serializer, which reports every property that fails. The cases come from the
/// contract, so a new property is covered without a new line here.
/// </summary>
internal sealed class GridTests
{
    private static IEnumerable<TestCaseData> Cases() =>
        from model in Contract.Models
        where model.Properties.Count > 0
        from serializer in GridSerializers.Names
        select new TestCaseData(new GridCase(model, serializer)).SetArgDisplayNames(model.Name, serializer);

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

    [TestCaseSource(nameof(Cases))]
    public void Absent_null_value_and_undocumented_properties_survive_a_round_trip(GridCase item)
    {
        using var all = Assert.EnterMultipleScope();
        item.ForEachProperty("an absent property stays absent", AssertAbsentStaysAbsent);
        item.ForEachProperty("a null stays null", AssertNullStaysNull);
        item.ForEachProperty("a value stays that value", AssertValueStays);
        item.ForEachProperty("an unassigned value is not written", AssertUnassignedIsNotWritten);
        item.ForEachProperty("an unknown enum value is kept", AssertUnknownEnumValueIsKept);
        item.ForEachProperty("an unknown sibling is kept", AssertUnknownSiblingIsKept);
    }

    [TestCaseSource(nameof(Cases))]
    public void A_wrong_token_is_kept_as_json_and_only_its_property_throws(GridCase item)
    {
        using var all = Assert.EnterMultipleScope();
        item.ForEachProperty("a wrong token is kept", AssertWrongTokenIsKept);
    }

    private static void AssertAbsentStaysAbsent(GridCell cell)
    {
        var json = SampleJson.Object(cell.Model);
        json.Remove(cell.Property.WireName);
        var value = cell.RoundTrip(json);
        cell.AssertAssigned(value, false);
        cell.AssertHasNoValue(value);
    }

    private static void AssertNullStaysNull(GridCell cell)
    {
        var value = cell.RoundTrip(cell.JsonWith(null));
        cell.AssertAssigned(value, true);
        cell.AssertHasNoValue(value);
    }

    private static void AssertValueStays(GridCell cell)
    {
        var value = cell.RoundTrip(cell.JsonWithValue());
        cell.AssertAssigned(value, true);
        Assert.That(cell.Get(value), Is.Not.Null, cell.Name);
    }

    private static void AssertUnassignedIsNotWritten(GridCell cell)
    {
        var json = cell.JsonWithValue();
        var value = cell.Read(json);
        value.Unassign(cell.Property.Name);
        json.Remove(cell.Property.WireName);
        Assert.That(cell.Write(value), Is.EqualTo(json.ToJsonString()), cell.Name);
    }

    private static void AssertUnknownEnumValueIsKept(GridCell cell)
    {
        if (SampleJson.UnknownEnumValue(cell.Property.Type) is not { } unknown)
        {
            return;
        }

        var value = cell.RoundTrip(cell.JsonWith(unknown));
        if (cell.Property.Type is DefinedUse)
        {
            var read = cell.Get(value)!;
            Assert.That(read.GetType().GetProperty("IsKnown")!.GetValue(read), Is.False, cell.Name);
            Assert.That(read.ToString(), Is.EqualTo(unknown.ToString()), cell.Name);
        }
    }

    private static void AssertUnknownSiblingIsKept(GridCell cell)
    {
        var json = cell.JsonWithValue();
        json["x_not_documented"] = JsonNode.Parse("""{"a":[1,2.5,null,"2026-01-31T00:00:00Z"]}""");
        var value = cell.RoundTrip(json);
        Assert.That(value.AdditionalProperties.Keys, Is.EqualTo(new[] { "x_not_documented" }), cell.Name);
    }

    private static void AssertWrongTokenIsKept(GridCell cell)
    {
        if (SampleJson.WrongToken(cell.Property.Type) is not { } wrong)
        {
            return;
        }

        var value = cell.RoundTrip(cell.JsonWith(wrong));
        cell.AssertAssigned(value, true);
        Assert.That(value.IsUnreadable(cell.Property.Name), Is.True, cell.Name);
        Assert.That(value.TryGetUnreadable(cell.Property.Name, out var json), Is.True, cell.Name);
        Assert.That(json, Is.EqualTo(wrong.ToJsonString()), cell.Name);
        var error = Assert.Throws<UnreadableValueException>(() => cell.Get(value), cell.Name);
        Assert.That(error.Member, Is.EqualTo($"{cell.Model.Name}.{cell.Property.Name}"), cell.Name);
        Assert.That(error.Json, Is.EqualTo(json), cell.Name);
        Assert.That(error.Message, Does.Contain(error.Expected).And.Contain(json), cell.Name);
        foreach (var other in cell.Model.Properties.Where(other => other != cell.Property))
        {
            Assert.That(value.IsUnreadable(other.Name), Is.False, cell.Name);
        }
    }
}
