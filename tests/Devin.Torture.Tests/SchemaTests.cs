using Torture.Generated;
using Torture.Generated.Models;

namespace Devin.Torture.Tests;

public sealed class SchemaTests
{
    [Test]
    public async Task Scalars_have_their_types()
    {
        const string json =
            """{"anything":[1,"a",null],"base64":"AQID","base64url":"-_8","byte":"AQID","const_flag":true,"const_integer":7,"const_null":null,"const_number":1.5E+300,"const_text":"fixed","date":"2026-01-31","date_time":"2026-01-31T12:30:00Z","decimal":0.1000,"double":1.5,"duration":"P1Y2M","flag":false,"float":0.1,"int32":2147483647,"int64":9007199254740993,"integer":1000000000,"number":1.5,"password":"p","time":"12:30:00","true_schema":{},"unknown_format":"u","uri":"https://example.com/a%20b","uuid":"6f1c2b9a-4a5d-4c9e-9d1b-0d5f4e3c2b1a"}""";
        var sent = await ScalarsAsync(
            json,
            static read =>
            {
                Assert.That(read.Date, Is.EqualTo(new DateOnly(2026, 1, 31)));
                Assert.That(read.DateTime, Is.EqualTo(new DateTimeOffset(2026, 1, 31, 12, 30, 0, TimeSpan.Zero)));
                Assert.That(read.Time, Is.EqualTo(new TimeOnly(12, 30)));
                Assert.That(read.Uuid, Is.EqualTo(new Guid("6f1c2b9a-4a5d-4c9e-9d1b-0d5f4e3c2b1a")));
                Assert.That(read.Uri, Is.EqualTo(new Uri("https://example.com/a%20b")));
                Assert.That(read.Byte, Is.EqualTo(new byte[] { 1, 2, 3 }));
                Assert.That(read.Base64, Is.EqualTo(new byte[] { 1, 2, 3 }));
                Assert.That(read.Base64url, Is.EqualTo(new byte[] { 0xFB, 0xFF }));
                Assert.That(read.Int32, Is.EqualTo(2147483647));
                Assert.That(read.Int64, Is.EqualTo(9007199254740993L));
                Assert.That(read.Float, Is.EqualTo(0.1f));
                Assert.That(read.Decimal, Is.EqualTo(0.1m));
                Assert.That(read.Duration, Is.EqualTo("P1Y2M"));
                Assert.That(read.UnknownFormat, Is.EqualTo("u"));
            }
        );
        Assert.That(sent, Is.EqualTo(json));
    }

    [Test]
    public async Task Numbers_are_read_whatever_their_spelling()
    {
        var read = await Service.ReceivedAsync(
            static client => client.Schemas.ScalarsAsync(new Scalars()),
            """{"integer":1e+09,"int32":5.0,"number":1e+09}"""
        );
        Assert.That((read.Integer, read.Int32, read.Number), Is.EqualTo(((long?)1_000_000_000, (int?)5, (double?)1e9)));
    }

    [Test]
    public async Task A_constant_is_set_from_the_start_and_another_value_of_the_service_is_preserved()
    {
        Assert.That(
            (
                await Service.SentAsync(
                    static client => client.Schemas.ScalarsAsync(new Scalars()),
                    LoopbackServer.Ok("{}")
                )
            ).Body,
            Is.EqualTo("""{"const_flag":true,"const_integer":7,"const_number":1.5E+300,"const_text":"fixed"}""")
        );
        Assert.That(
            await ScalarsAsync("""{"const_text":"not documented"}"""),
            Is.EqualTo("""{"const_text":"not documented"}""")
        );
    }

    [Test]
    public async Task Absent_null_and_value_are_distinguished_in_every_spelling_of_null()
    {
        const string nulls =
            """{"anything":null,"date":null,"enum_with_null":null,"free":null,"items":[1,null],"list_of_types":null,"map":{"a":null},"nested":null,"nullable_ref":null,"old_spelling":null,"one_of":null,"only_null":null,"required_null":null,"required_value":"v"}""";
        Assert.That(await NullsAsync(nulls), Is.EqualTo(nulls));
        const string values =
            """{"date":"2026-01-31T12:30:00Z","enum_with_null":"a","free":{"x":1},"list_of_types":"t","map":{"a":"b"},"nested":1,"nullable_ref":"r","one_of":{"id":"r1"},"required_null":"n","required_value":"v"}""";
        Assert.That(
            await NullsAsync(
                values,
                static read =>
                {
                    Assert.That(read.EnumWithNull, Is.EqualTo(NullsEnumWithNull.A));
                    Assert.That((read.Nested, read.NullableRef, read.OneOf?.Id), Is.EqualTo(((long?)1, "r", "r1")));
                    Assert.That(read.IsAssigned(nameof(Nulls.OldSpelling)), Is.False);
                }
            ),
            Is.EqualTo(values)
        );
    }

    [Test]
    public async Task Objects_compose_recur_and_nest()
    {
        const string json =
            """{"composed":{"id":"i","kind":"composed","size":1},"defs":{"leaf":{"green":true}},"either_required":{"a":"x"},"empty":{},"inline":{"deep":{"er":[{"x":1}]}},"integers":{"a":1},"lists":{"a":["2026-01-31"]},"matrix":[[1,2.5],[]],"models":{"a":{"id":"r"}},"node":{"by_name":{"a":{"name":"b"}},"children":[{"children":[],"name":"c"}],"name":"n","parent":null},"patterns":{"x-a":1.5},"sibling":{"extra":"e","id":"i"},"tuple":["a",1],"untyped_list":[1,"a",null]}""";
        Assert.That(
            await ObjectsAsync(
                json,
                static read =>
                {
                    Assert.That(
                        (read.Composed!.Id, read.Composed.Size, read.Composed.Kind),
                        Is.EqualTo(("i", 1L, "composed"))
                    );
                    Assert.That(read.Node!.Children![0].Name, Is.EqualTo("c"));
                    Assert.That(read.Node.ByName!["a"].Name, Is.EqualTo("b"));
                    Assert.That(read.Integers!["a"], Is.EqualTo(1));
                    Assert.That(read.Lists!["a"], Is.EqualTo(new[] { new DateOnly(2026, 1, 31) }));
                    Assert.That(read.Models!["a"].Id, Is.EqualTo("r"));
                    Assert.That(read.Patterns!["x-a"], Is.EqualTo(1.5));
                    Assert.That(read.Matrix![0], Is.EqualTo(new[] { 1, 2.5 }));
                    Assert.That((read.Tuple![0].AsString, read.Tuple[1].AsInteger), Is.EqualTo(("a", (long?)1)));
                    Assert.That((read.Sibling!.Id, read.Sibling.Extra), Is.EqualTo(("i", "e")));
                    Assert.That(read.EitherRequired!.A, Is.EqualTo("x"));
                    WithDefsLeaf? leaf = read.Defs!.Leaf;
                    Assert.That(leaf!.Green, Is.True);
                    Assert.That(read.Inline!.Deep!.Er![0].X, Is.EqualTo(1));
                }
            ),
            Is.EqualTo(json)
        );
    }

    [Test]
    public async Task The_last_part_of_a_composition_defines_a_property()
    {
        var sent = await Service.SentAsync(
            static client =>
                client.Schemas.ObjectsAsync(
                    new Objects
                    {
                        Composed = new Composed { Id = "i", Size = 1 },
                    }
                ),
            LoopbackServer.Ok("{}")
        );
        Assert.That(sent.Body, Is.EqualTo("""{"composed":{"id":"i","kind":"composed","size":1}}"""));
    }

    [Test]
    public async Task Unexpected_properties_of_a_closed_object_are_preserved_and_not_sent()
    {
        const string json = """{"closed":{"a":"x","not_documented":[1]},"typed_rest":{"known":"k","other":1}}""";
        var read = await Service.ReceivedAsync(static client => client.Schemas.ObjectsAsync(new Objects()), json);
        Assert.That(read.Closed!.AdditionalProperties, Has.Count.EqualTo(1));
        Assert.That(System.Text.Json.JsonSerializer.Serialize(read), Is.EqualTo(json));
        Assert.That(read.Validate().Single().Pointer, Is.EqualTo("/closed/not_documented"));
    }

    [Test]
    public async Task A_schema_that_refers_to_itself_only_is_any_json()
    {
        var read = await Service.ReceivedAsync(
            static client => client.Schemas.CirclesAsync(),
            """{"list":[[],[[]]],"union":{"a":1},"all":{"x":"y"},"fine":"f"}"""
        );
        Assert.That(
            (read.List!.Count, read.Union!.ToJsonString(), read.All!.X, read.Fine),
            Is.EqualTo((2, """{"a":1}""", "y", "f"))
        );
    }

    [Test]
    public void A_deprecated_property_and_operation_are_marked()
    {
        Assert.That(typeof(Receipt).GetProperty("Note")!.IsDefined(typeof(ObsoleteAttribute), false), Is.True);
        Assert.That(
            typeof(MethodsClient).GetMethod("DeleteItAsync")!.IsDefined(typeof(ObsoleteAttribute), false),
            Is.True
        );
    }

    private static Task<string> ScalarsAsync(string json, Action<Scalars>? look = null) =>
        Service.RoundTripAsync(
            static (client, value) => client.Schemas.ScalarsAsync(value),
            new Scalars(),
            json,
            look ?? (static _ => { })
        );

    private static Task<string> NullsAsync(string json, Action<Nulls>? look = null) =>
        Service.RoundTripAsync(
            static (client, value) => client.Schemas.NullsAsync(value),
            new Nulls { RequiredNull = null, RequiredValue = "" },
            json,
            look ?? (static _ => { })
        );

    private static Task<string> ObjectsAsync(string json, Action<Objects>? look = null) =>
        Service.RoundTripAsync(
            static (client, value) => client.Schemas.ObjectsAsync(value),
            new Objects(),
            json,
            look ?? (static _ => { })
        );
}
