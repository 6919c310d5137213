using Torture.Generated;
using Torture.Generated.Core;
using Torture.Generated.Models;

namespace Devin.Torture.Tests;

/// <summary>Values that have one of several types.</summary>
public sealed class UnionTests
{
    [Test]
    public async Task A_mapped_discriminator_names_the_variant()
    {
        const string json = """{"mapped":{"kind":"van","doors":5}}""";
        Assert.That(
            await UnionsAsync(json, static read => Assert.That(read.Mapped!.AsCar?.Doors, Is.EqualTo(5))),
            Is.EqualTo("""{"mapped":{"doors":5,"kind":"van"}}""")
        );
        await UnionsAsync(
            """{"mapped":{"kind":"bike"}}""",
            static read => Assert.That(read.Mapped!.AsBike, Is.Not.Null)
        );
        await UnionsAsync(
            """{"mapped":{"kind":"Car"}}""",
            static read => Assert.That(read.Mapped!.Unknown, Is.Not.Null)
        );
    }

    [Test]
    public async Task Integers_discriminate_where_the_parts_of_a_property_leave_one()
    {
        await UnionsAsync(
            """{"scores":{"score_kind":1,"score":"a"}}""",
            static read => Assert.That(read.Scores!.AsTextScore?.Score, Is.EqualTo("a"))
        );
        await UnionsAsync(
            """{"scores":{"score":"b","score_kind":2}}""",
            static read => Assert.That(read.Scores!.AsNumberScore?.Score, Is.EqualTo("b"))
        );
        await UnionsAsync(
            """{"scores":{"score_kind":3,"score":"c"}}""",
            static read => Assert.That(read.Scores!.Unknown, Is.Not.Null)
        );
    }

    [Test]
    public async Task An_unmapped_discriminator_contains_the_schemas_name()
    {
        await UnionsAsync(
            """{"unmapped":{"kind":"Bike"}}""",
            static read => Assert.That(read.Unmapped!.AsBike, Is.Not.Null)
        );
        await UnionsAsync(
            """{"unmapped":{"kind":"Car","gears":3}}""",
            static read => Assert.That(read.Unmapped!.AsCar, Is.Not.Null)
        );
    }

    [Test]
    public async Task An_unknown_discriminator_value_is_kept_as_it_came()
    {
        const string json = """{"mapped":{"kind":"boat","sails":[1,2],"kind_of":null}}""";
        Assert.That(
            await UnionsAsync(
                json,
                static read =>
                    Assert.That(
                        (read.Mapped!.AsCar, read.Mapped.AsBike, read.Mapped.Unknown?["kind"]?.GetValue<string>()),
                        Is.EqualTo(((Car?)null, (Bike?)null, "boat"))
                    )
            ),
            Is.EqualTo(json)
        );
    }

    [Test]
    public async Task Constants_discriminate_where_the_contract_names_no_property()
    {
        await UnionsAsync(
            """{"implied":{"pet_type":"dog","lives":1}}""",
            static read => Assert.That(read.Implied!.AsDog, Is.Not.Null)
        );
        await UnionsAsync(
            """{"implied":{"pet_type":"cat","bark":"x","lives":9}}""",
            static read => Assert.That(read.Implied!.AsCat, Is.Not.Null)
        );
        await UnionsAsync(
            """{"implied":{"pet_type":"fish"}}""",
            static read => Assert.That(read.Implied!.Unknown, Is.Not.Null)
        );
        Assert.That(await UnionsAsync("""{"nullable":null}"""), Is.EqualTo("""{"nullable":null}"""));
    }

    [Test]
    public async Task Unions_without_a_discriminator_are_distinguished_by_shape()
    {
        await UnionsAsync(
            """{"by_shape":{"id":"x"}}""",
            static read => Assert.That(read.ByShape!.AsReceipt?.Id, Is.EqualTo("x"))
        );
        await UnionsAsync(
            """{"by_shape":{"labels":["x"]}}""",
            static read => Assert.That(read.ByShape!.AsFilter, Is.Not.Null)
        );
        await UnionsAsync(
            """{"by_shape":"text"}""",
            static read => Assert.That(read.ByShape!.AsString, Is.EqualTo("text"))
        );
        await UnionsAsync("""{"by_shape":7}""", static read => Assert.That(read.ByShape!.AsInteger, Is.EqualTo(7)));
        await UnionsAsync("""{"by_shape":true}""", static read => Assert.That(read.ByShape!.AsBoolean, Is.True));
        await UnionsAsync(
            """{"by_shape":[1,2]}""",
            static read => Assert.That(read.ByShape!.AsIntegerList, Is.EqualTo(new[] { 1L, 2L }))
        );
        Assert.That(
            await UnionsAsync("""{"by_shape":1.5}""", static read => Assert.That(read.ByShape!.Unknown, Is.Not.Null)),
            Is.EqualTo("""{"by_shape":1.5}""")
        );
    }

    [Test]
    public async Task Lists_are_distinguished_by_their_items()
    {
        await UnionsAsync(
            """{"lists":["a"]}""",
            static read => Assert.That(read.Lists!.AsStringList, Is.EqualTo(new[] { "a" }))
        );
        await UnionsAsync(
            """{"lists":[1]}""",
            static read => Assert.That(read.Lists!.AsIntegerList, Is.EqualTo(new[] { 1L }))
        );
        Assert.That(await UnionsAsync("""{"lists":[]}"""), Is.EqualTo("""{"lists":[]}"""));
    }

    [Test]
    public async Task Unions_work_inside_unions_lists_and_maps()
    {
        const string json =
            """{"json":{"a":[1,"b",null,{"c":true}]},"list_of":["a",{"lives":9,"pet_type":"cat"}],"map_of":{"a":"b","c":1.5},"nested":{"bark":"wow","pet_type":"dog"},"numbers":1.5,"object_or_map":{"a":1},"types":7}""";
        Assert.That(
            await UnionsAsync(
                json,
                static read =>
                {
                    Assert.That(read.ListOf![1].AsCat?.Lives, Is.EqualTo(9));
                    Assert.That(read.MapOf!["c"].AsNumber, Is.EqualTo(1.5));
                    Assert.That(read.Nested!.AsPet?.AsDog?.Bark, Is.EqualTo("wow"));
                    Assert.That(read.Types!.AsInteger, Is.EqualTo(7));
                    Assert.That(
                        read.Json!.AsJsonValueMap!["a"]!.AsJsonValueList![3]!.AsJsonValueMap!["c"]!.AsBoolean,
                        Is.True
                    );
                    Assert.That(read.ObjectOrMap!.AsIntegerMap!["a"], Is.EqualTo(1));
                }
            ),
            Is.EqualTo(json)
        );
    }

    [TestCase("\"6f1c2b9a-4a5d-4c9e-9d1b-0d5f4e3c2b1a\"", typeof(Guid))]
    [TestCase("\"2026-01-31\"", typeof(DateOnly))]
    [TestCase("7", typeof(int))]
    [TestCase("2147483648", typeof(double))]
    [TestCase("1.5", typeof(double))]
    public async Task A_value_that_one_variant_cannot_read_is_read_as_another(string value, Type type)
    {
        var json = $$"""{"formats":{{value}}}""";
        Assert.That(
            await UnionsAsync(json, read => Assert.That(read.Formats!.Value, Is.TypeOf(type))),
            Is.EqualTo(json)
        );
    }

    [TestCase("\"neither\"")]
    [TestCase("1e999")]
    [TestCase("true")]
    [TestCase("[1]")]
    [TestCase("{\"a\":\"\\ud800\"}")]
    public async Task A_value_that_no_variant_can_read_is_kept_as_json_and_reported(string value)
    {
        var json = $$"""{"formats":{{value}}}""";
        var reported = new List<UndocumentedValue>();
        await using var server = new LoopbackServer(_ => LoopbackServer.Ok(json));
        using var client = Client(server, reported);
        var read = await client.Schemas.UnionsAsync(new Unions());
        Assert.Multiple(() =>
        {
            Assert.That(read.Formats!.Value, Is.SameAs(read.Formats.Unknown).And.Not.Null);
            Assert.That(
                reported,
                Is.EqualTo(
                    new[]
                    {
                        new UndocumentedValue(
                            UndocumentedValueKind.UnknownVariant,
                            "Unions",
                            "UnionsFormats",
                            "/formats",
                            null
                        ),
                    }
                )
            );
        });
    }

    [Test]
    public async Task Variants_with_the_same_names_are_distinguished_by_what_can_be_read()
    {
        await UnionsAsync(
            """{"same_names":{"part":7,"at":"2026-01-31"}}""",
            static read => Assert.That(read.SameNames!.AsNumberedPart?.Part, Is.EqualTo(7))
        );
        await UnionsAsync(
            """{"same_names":{"part":"seven","at":"2026-01-31"}}""",
            static read => Assert.That(read.SameNames!.AsNamedPart?.Part, Is.EqualTo("seven"))
        );
        await UnionsAsync(
            """{"same_names":{"part":"seven","inner":{"formats":"2026-01-31"}}}""",
            static read =>
                Assert.That(read.SameNames!.AsNamedPart?.Inner?.Formats?.Value, Is.EqualTo(new DateOnly(2026, 1, 31)))
        );
        await UnionsAsync(
            """{"same_lists":["2026-01-31"]}""",
            static read => Assert.That(read.SameLists!.Value, Is.EqualTo(new[] { new DateOnly(2026, 1, 31) }))
        );
    }

    [TestCase("""{"speed":"slower","size":1}""", typeof(SlowPart))]
    [TestCase("""{"speed":"faster","size":1}""", typeof(FastPart))]
    [TestCase("""{"speed":"faster","size":1,"new":true}""", typeof(FastPart))]
    [TestCase("""{"speed":"new"}""", typeof(SlowPart))]
    public async Task Variants_with_the_same_names_are_distinguished_by_the_values_of_enums(string value, Type type)
    {
        await UnionsAsync($$"""{"by_values":{{value}}}""", read => Assert.That(read.ByValues!.Value, Is.TypeOf(type)));
        await UnionsAsync(
            $$"""{"lists_by_values":[{{value}}]}""",
            read => Assert.That(((System.Collections.IList)read.ListsByValues!.Value!)[0], Is.TypeOf(type))
        );
    }

    [TestCase("""{"held":{"text":"a"}}""", typeof(TextHolder))]
    [TestCase("""{"held":{"unit":"b"}}""", typeof(UnitHolder))]
    [TestCase(
        """{"held":{"unit":"b"},"nested":{"held":{"text":"a"},"nested":{"held":{"unit":"b"}}}}""",
        typeof(UnitHolder)
    )]
    [TestCase("""{"held":{"text":"b"},"nested":{"held":{"unit":"a"}}}""", typeof(TextHolder))]
    public async Task Variants_with_the_same_names_are_distinguished_by_what_is_in_them(string value, Type type)
    {
        var reported = new List<UndocumentedValue>();
        await using var server = new LoopbackServer(_ => LoopbackServer.Ok($$"""{"by_inner":{{value}}}"""));
        using var client = Client(server, reported);
        var read = await client.Schemas.UnionsAsync(new Unions());
        Assert.Multiple(() =>
        {
            Assert.That(read.ByInner!.Value, Is.TypeOf(type));
            Assert.That(reported, Is.Empty);
        });
    }

    [Test]
    public async Task Unions_within_a_variant_that_is_tried_are_read_as_their_variants() =>
        await UnionsAsync(
            """{"result":{"data":{"outputs":[{"part":"a"},{"part":"b"}]},"errors":null}}""",
            static read => Assert.That(read.Result!.AsDone?.Data.Outputs![1].AsNamedPart?.Part, Is.EqualTo("b"))
        );

    [Test]
    public async Task The_variants_of_a_union_within_a_union_are_tried_beside_models()
    {
        await UnionsAsync(
            """{"model_or_union":{"bark":"x","pet_type":"dog"}}""",
            static read => Assert.That(read.ModelOrUnion!.AsPet?.AsDog?.Bark, Is.EqualTo("x"))
        );
        await UnionsAsync(
            """{"model_or_union":{"id":"r","new":1}}""",
            static read => Assert.That(read.ModelOrUnion!.AsReceipt?.Id, Is.EqualTo("r"))
        );
    }

    [Test]
    public async Task A_value_of_which_every_variant_can_read_only_parts_is_read_as_the_one_that_reads_most()
    {
        const string json = """{"same_names":{"at":"never","part":"seven"}}""";
        var written = await UnionsAsync(
            json,
            static read =>
            {
                var part = read.SameNames!.AsNamedPart!;
                Assert.That(part.IsUnreadable(nameof(NamedPart.At)), Is.True);
                Assert.That(part.Part, Is.EqualTo("seven"));
            }
        );
        Assert.That(written, Is.EqualTo(json));
    }

    [Test]
    public async Task Nested_unions_are_read_in_a_time_that_does_not_multiply_with_each_level()
    {
        var json = """{"same_names":{"at":"never","part":true}}""";
        for (var level = 0; level < 20; level++)
        {
            json = $$$"""{"same_names":{"at":"never","inner":{{{json}}},"part":true}}""";
        }

        Assert.That(await UnionsAsync(json), Is.EqualTo(json));
    }

    [Test]
    public async Task Inline_unions_have_names_of_their_own()
    {
        InlineResponse? received = null;
        var sent = await Service.SentAsync(
            async client => received = await client.Schemas.InlineAsync(new InlineRequestWithC { A = "a", C = 1 }),
            LoopbackServer.Ok("""{"y":2}""")
        );
        Assert.That(sent.Body, Is.EqualTo("""{"a":"a","c":1}"""));
        Assert.That(received!.AsInlineResponseWithY?.Y, Is.EqualTo(2));
    }

    private static TortureClient Client(LoopbackServer server, List<UndocumentedValue> reported) =>
        new(
            new TortureClientOptions
            {
                BaseAddress = new Uri(server.Address),
                Token = Service.Token,
                OnUndocumentedValue = reported.Add,
            }
        );

    private static Task<string> UnionsAsync(string json, Action<Unions>? look = null) =>
        Service.RoundTripAsync(
            static (client, value) => client.Schemas.UnionsAsync(value),
            new Unions(),
            json,
            look ?? (static _ => { })
        );
}
