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

    [TestCase("running", "running")]
    [TestCase("not documented", "not documented")]
    [TestCase("", null)]
    [TestCase(null, null)]
    public void Any_text_but_an_empty_one_is_parsed(string? text, string? expected)
    {
        Assert.Multiple(() =>
        {
            Assert.That(SessionStatus.TryParse(text, null, out var value), Is.EqualTo(expected is not null));
            Assert.That(value.Value, Is.EqualTo(expected));
            Assert.That(SessionStatus.TryParse(text.AsSpan(), null, out value), Is.EqualTo(expected is not null));
            Assert.That(value.Value, Is.EqualTo(expected));
            if (expected is null)
            {
                Assert.That(() => Parse<SessionStatus>(text ?? ""), Throws.TypeOf<FormatException>());
            }
            else
            {
                Assert.That(Parse<SessionStatus>(text!), Is.EqualTo(value));
            }
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

    private static T Parse<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text, null);
}
