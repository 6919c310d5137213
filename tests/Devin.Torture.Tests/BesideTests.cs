using Torture.Generated.Models;

namespace Devin.Torture.Tests;

/// <summary>Properties beside <c>oneOf</c>, and constants with titles.</summary>
public sealed class BesideTests
{
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
