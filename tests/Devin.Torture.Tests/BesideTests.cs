using Torture.Generated.Models;

namespace Devin.Torture.Tests;

/// <summary>Properties beside <c>oneOf</c>, and constants with titles.</summary>
public sealed class BesideTests
{
    [TestCase("""{"decks":3,"masts":4,"type":"ship"}""", typeof(Ship))]
    [TestCase("""{"load":7,"type":"Barge"}""", typeof(Barge))]
    [TestCase("""{"decks":2,"type":"Vessel"}""", typeof(VesselBase))]
    [TestCase("""{"type":"boat"}""", typeof(System.Text.Json.Nodes.JsonObject))]
    public async Task A_schema_that_others_extend_is_read_as_the_one_that_its_discriminator_names(
        string json,
        Type type
    )
    {
        var sent = await Service.RoundTripAsync(
            static (client, value) => client.Schemas.FamilyAsync(value),
            Vessel.FromShip(new Ship { Type = "ship" }),
            json,
            read => Assert.That(read.Value, Is.InstanceOf(type))
        );
        Assert.That(sent, Is.EqualTo(json));
    }

    [Test]
    public async Task Conditions_have_no_effect_and_what_only_they_name_is_preserved()
    {
        const string json = """{"name":"none","patterns":{"n1":1,"t1":"a"},"dependent":"d","only_then":"t"}""";
        var sent = await Service.RoundTripAsync(
            static (client, value) => client.Schemas.ConditionsAsync(value),
            new Conditions(),
            json,
            static read =>
            {
                Assert.That(read.Validate(), Is.Empty);
                Assert.That(read.AdditionalProperties.Keys, Is.EquivalentTo(["dependent", "only_then"]));
                Assert.That(
                    (read.Patterns!["n1"]?.AsInteger, read.Patterns["t1"]?.AsString),
                    Is.EqualTo(((long?)1, "a"))
                );
            }
        );
        Assert.That(sent, Is.EqualTo(json));
    }

    [Test]
    public async Task Each_variant_is_read_and_written_with_the_properties_beside_the_union()
    {
        const string circle = """{"kind":"circle","level":2,"name":"n","radius":1.5}""";
        const string filter = """{"name":"f","status":"open"}""";
        var sent = await Service.RoundTripAsync(
            static (client, value) => client.Schemas.BesideAsync(value),
            Beside.FromBesideSquare(new BesideSquare { Name = "n" }),
            circle,
            static read =>
            {
                Assert.That(read.AsBesideCircle?.Radius, Is.EqualTo(1.5));
                Assert.That(read.AsBesideCircle!.Name, Is.EqualTo("n"));
                Assert.That(read.AsBesideCircle.Level, Is.EqualTo(BesideCircleLevel.High));
                Assert.That(read.AsBesideCircle.AdditionalProperties, Is.Empty);
            }
        );
        Assert.That(sent, Is.EqualTo(circle));
        sent = await Service.RoundTripAsync(
            static (client, value) => client.Schemas.BesideAsync(value),
            Beside.FromBesideSquare(new BesideSquare { Name = "n" }),
            filter,
            static read =>
                Assert.That((read.AsBesideFilter?.Name, read.AsBesideFilter?.Status?.Value), Is.EqualTo(("f", "open")))
        );
        Assert.That(sent, Is.EqualTo(filter));
    }
}
