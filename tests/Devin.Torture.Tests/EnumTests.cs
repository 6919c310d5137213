using Torture.Generated.Models;

namespace Devin.Torture.Tests;

/// <summary>Values of enums, listed or not.</summary>
public sealed class EnumTests
{
    [Test]
    public async Task Every_awkward_enum_value_round_trips_and_so_does_an_unknown_one()
    {
        Assert.That(Awkward.KnownValues, Has.Count.EqualTo(26));
        foreach (var value in Awkward.KnownValues.Append("not documented"))
        {
            var sent = await Service.SentAsync(
                client => client.Schemas.EnumsAsync(new Enums { Awkward = value }),
                LoopbackServer.Ok("{}")
            );
            var read = await Service.ReceivedAsync(static client => client.Schemas.EnumsAsync(new Enums()), sent.Body);
            Assert.That(read.Awkward, Is.EqualTo(value));
            Assert.That(read.Awkward!.Value.IsKnown, Is.EqualTo(value != "not documented"));
        }
    }

    [Test]
    public void Enum_members_are_named_after_their_values()
    {
        Assert.That(
            (string?[])
                [
                    Awkward.Empty.Value,
                    Awkward._1st.Value,
                    Awkward.Class.Value,
                    Awkward.A.Value,
                    Awkward.a.Value,
                    Awkward.AHyphenB.Value,
                    Awkward.AUnderscoreB.Value,
                    Awkward.ASpaceB.Value,
                    Awkward.Null.Value,
                    Awkward.True.Value,
                    Awkward.EqualsValue.Value,
                    Awkward.GetTypeValue.Value,
                    Awkward.No.Value,
                    Awkward.On.Value,
                    Awkward._20260101.Value,
                    Awkward.名前.Value,
                    Awkward.U2028.Value,
                    Awkward.LineBreak.Value,
                ],
            Is.EqualTo(
                new[]
                {
                    "",
                    "1st",
                    "class",
                    "A",
                    "a",
                    "a-b",
                    "a_b",
                    "a b",
                    "null",
                    "true",
                    "equals",
                    "GetType",
                    "no",
                    "on",
                    "2026-01-01",
                    "名前",
                    "\u2028",
                    "line\nbreak",
                }
            )
        );
        Assert.That(
            (long[])[EnumsNumeric.Minus1.Value, EnumsNumeric.Number0.Value, EnumsNumeric.Number404.Value],
            Is.EqualTo(new[] { -1L, 0L, 404L })
        );
    }

    [Test]
    public async Task Enums_work_at_every_place()
    {
        const string json =
            """{"described":"a-b","digits":"2.5","inline":"x","list":["read","not documented"],"map":{"k":"1st"},"mixed":1,"nullable_numeric":null,"numeric":999,"open":"known","wrapped":"a_b"}""";
        Assert.That(
            await EnumsAsync(
                json,
                static read =>
                {
                    Assert.That((read.Numeric!.Value.Value, read.Numeric.Value.IsKnown), Is.EqualTo((999L, false)));
                    Assert.That(
                        (read.Described, read.Wrapped),
                        Is.EqualTo(((Awkward?)Awkward.AHyphenB, (Awkward?)Awkward.AUnderscoreB))
                    );
                    Assert.That(read.Digits, Is.EqualTo(EnumsDigits._25).Or.EqualTo((EnumsDigits)"2.5"));
                    Assert.That(read.List![1].IsKnown, Is.False);
                    Assert.That(read.Map!["k"], Is.EqualTo(Awkward._1st));
                    Assert.That(read.Open!.Value.IsKnown, Is.True);
                }
            ),
            Is.EqualTo(json)
        );
    }

    private static Task<string> EnumsAsync(string json, Action<Enums>? look = null) =>
        Service.RoundTripAsync(
            static (client, value) => client.Schemas.EnumsAsync(value),
            new Enums(),
            json,
            look ?? (static _ => { })
        );
}
