using System.Text.Json;
using Devin.Generated.Models;

namespace Devin.Generated.Tests.Values;

public sealed class OpenEnumTests
{
    [Test]
    public void Known_values_are_listed_and_known()
    {
        Assert.Multiple(() =>
        {
            Assert.That(SessionStatus.KnownValues, Does.Contain(SessionStatus.Running));
            Assert.That(SessionStatus.KnownValues, Is.Unique.And.Count.EqualTo(7));
            Assert.That(SessionStatus.Running.IsKnown, Is.True);
            Assert.That(SessionStatus.FromValue("paused").IsKnown, Is.False);
            Assert.That(default(SessionStatus).IsKnown, Is.False);
        });
    }

    [Test]
    public void Values_compare_ordinally()
    {
        Assert.Multiple(() =>
        {
            Assert.That(SessionStatus.Running == "running", Is.True);
            Assert.That(SessionStatus.Running == "Running", Is.False);
            Assert.That(SessionStatus.Running, Is.Not.EqualTo(SessionStatus.New));
            Assert.That(
                SessionStatus.FromValue("running").GetHashCode(),
                Is.EqualTo(SessionStatus.Running.GetHashCode())
            );
        });
    }

    [TestCase("running", "works")]
    [TestCase("exit", "over")]
    [TestCase("not documented", "unknown: not documented")]
    public void Values_can_be_switched_over(string text, string expected)
    {
        SessionStatus status = text;
        var said = status.Value switch
        {
            SessionStatus.Values.Running => "works",
            SessionStatus.Values.Exit or SessionStatus.Values.Error => "over",
            var other => $"unknown: {other}",
        };
        Assert.That(said, Is.EqualTo(expected));
    }

    [Test]
    public void Values_are_keys_of_dictionaries_in_both_serializers()
    {
        var counts = new Dictionary<SessionStatus, int> { [SessionStatus.Running] = 2, ["not documented"] = 1 };
        var json = JsonSerializer.Serialize(counts);
        Assert.Multiple(() =>
        {
            Assert.That(json, Is.EqualTo("""{"running":2,"not documented":1}"""));
            Assert.That(JsonSerializer.Deserialize<Dictionary<SessionStatus, int>>(json), Is.EqualTo(counts));
            Assert.That(Newtonsoft.Json.JsonConvert.SerializeObject(counts), Is.EqualTo(json));
            Assert.That(
                Newtonsoft.Json.JsonConvert.DeserializeObject<Dictionary<SessionStatus, int>>(json),
                Is.EqualTo(counts)
            );
        });
    }
}
