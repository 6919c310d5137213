using System.Text.Json.Nodes;
using Devin.Generator.Model;

namespace Devin.Generated.Tests.Grid;

/// <summary>
/// Every property of every model in every situation that a server or a program can bring it into, through every
/// serializer: one case a model and serializer, which reports every property that fails. The cases come from the
/// contract, so a new property is covered without a new line here.
/// </summary>
internal sealed class GridTests
{
    private static IEnumerable<TestCaseData> Models() => ModelsWith(static _ => true);

    private static IEnumerable<TestCaseData> ModelsWithEnum() =>
        ModelsWith(static property => SampleJson.UnknownEnumValue(property.Type) is not null);

    private static IEnumerable<TestCaseData> ModelsThatRefuseSomeToken() =>
        ModelsWith(static property => SampleJson.WrongToken(property.Type) is not null);

    private static IEnumerable<TestCaseData> ModelsWith(Func<PropertyDefinition, bool> isMeant) =>
        from model in Contract.Models
        let properties = model.Properties.Where(isMeant).ToArray()
        where properties.Length > 0
        from serializer in GridSerializers.Names
        select new TestCaseData(new GridCase(model, properties, serializer)).SetArgDisplayNames(model.Name, serializer);

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

    [TestCaseSource(nameof(Models))]
    public void An_absent_property_stays_absent(GridCase item) =>
        item.ForEachProperty(static cell =>
        {
            var json = SampleJson.Object(cell.Model);
            json.Remove(cell.Property.WireName);
            var value = cell.RoundTrip(json);
            cell.AssertAssigned(value, false);
            cell.AssertHasNoValue(value);
        });

    [TestCaseSource(nameof(Models))]
    public void A_null_stays_null(GridCase item) =>
        item.ForEachProperty(static cell =>
        {
            var value = cell.RoundTrip(cell.JsonWith(null));
            cell.AssertAssigned(value, true);
            cell.AssertHasNoValue(value);
        });

    [TestCaseSource(nameof(Models))]
    public void A_value_stays_that_value(GridCase item) =>
        item.ForEachProperty(static cell =>
        {
            var value = cell.RoundTrip(cell.JsonWithValue());
            cell.AssertAssigned(value, true);
            Assert.That(cell.Get(value), Is.Not.Null, cell.Name);
        });

    [TestCaseSource(nameof(Models))]
    public void An_unassigned_value_is_not_written(GridCase item) =>
        item.ForEachProperty(static cell =>
        {
            var json = cell.JsonWithValue();
            var value = cell.Read(json);
            value.Unassign(cell.Property.Name);
            json.Remove(cell.Property.WireName);
            Assert.That(cell.Write(value), Is.EqualTo(json.ToJsonString()), cell.Name);
        });

    [TestCaseSource(nameof(ModelsWithEnum))]
    public void An_unknown_enum_value_is_kept(GridCase item) =>
        item.ForEachProperty(static cell =>
        {
            var unknown = SampleJson.UnknownEnumValue(cell.Property.Type)!;
            var value = cell.RoundTrip(cell.JsonWith(unknown));
            if (cell.Property.Type is DefinedUse)
            {
                var read = cell.Get(value)!;
                Assert.That(read.GetType().GetProperty("IsKnown")!.GetValue(read), Is.False, cell.Name);
                Assert.That(read.ToString(), Is.EqualTo(unknown.ToString()), cell.Name);
            }
        });

    [TestCaseSource(nameof(Models))]
    public void An_unknown_sibling_is_kept(GridCase item) =>
        item.ForEachProperty(static cell =>
        {
            var json = cell.JsonWithValue();
            json["x_of_tomorrow"] = JsonNode.Parse("""{"a":[1,2.5,null,"2026-01-31T00:00:00Z"]}""");
            var value = cell.RoundTrip(json);
            Assert.That(value.AdditionalProperties.Keys, Is.EqualTo(new[] { "x_of_tomorrow" }), cell.Name);
        });

    [TestCaseSource(nameof(ModelsThatRefuseSomeToken))]
    public void A_wrong_token_is_refused_by_name(GridCase item) =>
        item.ForEachProperty(static cell =>
        {
            var json = cell.JsonWith(SampleJson.WrongToken(cell.Property.Type));
            var refusal = cell.RefusalOf(json);
            Assert.That(refusal?.Message, Does.Match("Expected .+, found .+"), cell.Name);
            Assert.That(GridSerializers.PointerOf(refusal), Is.EqualTo(cell.Pointer), cell.Name);
        });
}
