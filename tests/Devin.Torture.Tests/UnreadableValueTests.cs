using System.Reflection;
using Torture.Generated;
using Torture.Generated.Core;
using Torture.Generated.Json;
using Torture.Generated.Models;

namespace Devin.Torture.Tests;

/// <summary>One value that does not have its declared form does not lose the response.</summary>
public sealed class UnreadableValueTests
{
    [TestCase("date", "\"2026-02-30\"", "a date (yyyy-MM-dd)")]
    [TestCase("date_time", "\"yesterday\"", "a date and time (RFC 3339)")]
    [TestCase("time", "\"25:00:00\"", "a time of day (HH:mm:ss)")]
    [TestCase("uuid", "\"not-a-uuid\"", "a UUID")]
    [TestCase("uri", "\"http://[\"", "a URI")]
    [TestCase("byte", "\"?\"", "base64 text")]
    [TestCase("base64", "\"?\"", "base64 text")]
    [TestCase("int32", "2147483648", "a 32-bit integer")]
    [TestCase("int64", "9223372036854775808", "a 64-bit integer")]
    [TestCase("int64", "1.5", "a 64-bit integer")]
    [TestCase("float", "1e99", "a number in the range of float")]
    [TestCase("double", "1e999", "a number in the range of double")]
    [TestCase("double", "-1e999", "a number in the range of double")]
    [TestCase("decimal", "1e30", "a number in the range of decimal")]
    [TestCase("flag", "\"true\"", "a boolean")]
    [TestCase("password", "{\"a\": [1]}", "a string of valid Unicode")]
    [TestCase("password", "\"\\ud800\"", "a string of valid Unicode")]
    public async Task The_rest_is_read_and_the_value_is_kept_as_it_came(string name, string value, string expected)
    {
        var json = $$"""{"{{name}}":{{value}},"unknown_format":"u"}""";
        var written = await Service.RoundTripAsync(
            static (client, item) => client.Schemas.ScalarsAsync(item),
            new Scalars(),
            json,
            read =>
            {
                var property = MemberOf(name);
                var error = ErrorOf(() =>
                    property.GetMethod!.Invoke(read, BindingFlags.DoNotWrapExceptions, null, null, null)
                );
                Assert.Multiple(() =>
                {
                    Assert.That(read.UnknownFormat, Is.EqualTo("u"));
                    Assert.That(read.IsUnreadable(property.Name), Is.True);
                    Assert.That(read.IsAssigned(property.Name), Is.True);
                    Assert.That(error.Member, Is.EqualTo($"Scalars.{property.Name}"));
                    Assert.That(error.Json, Is.EqualTo(value));
                    Assert.That(error.Expected, Is.EqualTo(expected));
                });
            }
        );
        Assert.That(written, Does.Contain($"\"{name}\":{value}").And.Contain("\"unknown_format\":\"u\""));
    }

    [Test]
    public async Task A_long_value_is_cut_and_escaped_in_the_message_and_whole_in_the_property()
    {
        var value = $"\"\u202e{new string('x', 100_000)}\"";
        var read = await ScalarsAsync($$"""{"uuid":{{value}}}""");
        var error = ErrorOf(() => read.Uuid);
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Has.Length.LessThan(400).And.Contain("\\u202E").And.Not.Contain("\u202e"));
            Assert.That(error.Json, Is.EqualTo(value));
        });
    }

    [Test]
    public async Task Free_form_texts_that_are_not_valid_unicode_are_kept_as_they_came()
    {
        const string json = """{"anything":{"a":["\ud800",0.10,null]},"x_new":"\udc00"}""";
        var written = await Service.RoundTripAsync(
            static (client, item) => client.Schemas.ScalarsAsync(item),
            new Scalars(),
            json,
            static read => Assert.That(read.Anything!["a"]![1]!.ToJsonString(), Is.EqualTo("0.10"))
        );
        Assert.That(written, Is.EqualTo(json));
    }

    [Test]
    public async Task Setting_and_unassigning_replace_the_value()
    {
        var read = await ScalarsAsync("""{"uuid":"x","date":"y","flag":"z"}""");
        read.Uuid = Guid.Empty;
        read.Unassign(nameof(Scalars.Date));
        read.Flag = null;
        Assert.Multiple(() =>
        {
            Assert.That(read.IsUnreadable(nameof(Scalars.Uuid)), Is.False);
            Assert.That(read.TryGetUnreadable(nameof(Scalars.Uuid), out var json), Is.False);
            Assert.That(json, Is.Null);
            Assert.That(
                (read.Uuid, read.Date, read.Flag),
                Is.EqualTo(((Guid?)Guid.Empty, (DateOnly?)null, (bool?)null))
            );
        });
        Assert.That(await SentAsync(read), Is.EqualTo("""{"uuid":"00000000-0000-0000-0000-000000000000"}"""));
    }

    [Test]
    public async Task The_last_of_duplicate_properties_wins()
    {
        var read = await ScalarsAsync("""{"uuid":"x","int32":1,"uuid":"y","int32":"z","int64":"a","int64":2}""");
        read.TryGetUnreadable(nameof(Scalars.Uuid), out var uuid);
        Assert.Multiple(() =>
        {
            Assert.That(uuid, Is.EqualTo("\"y\""));
            Assert.That(read.IsUnreadable(nameof(Scalars.Int32)), Is.True);
            Assert.That(read.Int64, Is.EqualTo(2));
        });
        Assert.That(await SentAsync(read), Is.EqualTo("""{"int32":"z","int64":2,"uuid":"y"}"""));
    }

    [Test]
    public async Task Only_the_item_of_a_list_throws()
    {
        const string json =
            """{"set":["6f1c2b9a-4a5d-4c9e-9d1b-0d5f4e3c2b1a","x",null,"00000000-0000-0000-0000-000000000000"]}""";
        var written = await Service.RoundTripAsync(
            static (client, item) => client.Published.ShapesAsync(item),
            new Shapes(),
            json,
            static read =>
            {
                var set = read.Set!;
                var error = ErrorOf(() => set[1]);
                Assert.Multiple(() =>
                {
                    Assert.That((set.Count, set[3]), Is.EqualTo((4, Guid.Empty)));
                    Assert.That((error.Member, error.Json), Is.EqualTo(("Shapes.Set[1]", "\"x\"")));
                    Assert.That(set.HasUnreadableItems(), Is.True);
                    Assert.That(set.TryGetUnreadable(1, out var text), Is.True);
                    Assert.That(text, Is.EqualTo("\"x\""));
                    Assert.That(set.TryGetUnreadable(2, out text) ? text : null, Is.EqualTo("null"));
                    Assert.That(set.TryGetUnreadable(3, out _), Is.False);
                    Assert.That(() => set.ToArray(), Throws.TypeOf<UnreadableValueException>());
                    Assert.That((set.IndexOf(Guid.Empty), set.Contains(Guid.NewGuid())), Is.EqualTo((3, false)));
                });
            }
        );
        Assert.That(written, Is.EqualTo(json));
    }

    [Test]
    public async Task Items_of_a_list_can_be_replaced_removed_and_added()
    {
        var read = await Service.ReceivedAsync(
            static client => client.Published.ShapesAsync(new Shapes()),
            """{"set":["x","y","z"]}"""
        );
        var set = read.Set!;
        set[0] = Guid.Empty;
        set.RemoveAt(1);
        set.Insert(0, Guid.Empty);
        set.Add(Guid.Empty);
        var sent = await Service.SentAsync(client => client.Published.ShapesAsync(read), LoopbackServer.Ok("{}"));
        const string empty = "\"00000000-0000-0000-0000-000000000000\"";
        Assert.That(sent.Body, Is.EqualTo($$"""{"set":[{{empty}},{{empty}},"z",{{empty}}]}"""));
        set.RemoveAt(2);
        Assert.That(set.HasUnreadableItems(), Is.False);
        Assert.That(set, Has.Count.EqualTo(3).And.All.EqualTo(Guid.Empty));
    }

    [Test]
    public async Task Only_the_value_of_a_map_throws()
    {
        const string json =
            """{"integers":{"a":1,"b":"x","c":3},"lists":{"l":["2026-01-31","never"]},"models":{"m":"x","n":{"id":"i"}}}""";
        var written = await Service.RoundTripAsync(
            static (client, item) => client.Schemas.ObjectsAsync(item),
            new Objects(),
            json,
            static read =>
            {
                var error = ErrorOf(() => read.Integers!["b"]);
                Assert.Multiple(() =>
                {
                    Assert.That((read.Integers!["a"], read.Integers["c"]), Is.EqualTo((1L, 3L)));
                    Assert.That((error.Member, error.Json), Is.EqualTo(("Objects.Integers[\"b\"]", "\"x\"")));
                    Assert.That(read.Integers.TryGetUnreadable("b", out var text) ? text : null, Is.EqualTo("\"x\""));
                    Assert.That(read.Integers.TryGetUnreadable("a", out _), Is.False);
                    Assert.That(read.Integers.Keys, Is.EqualTo(new[] { "a", "b", "c" }));
                    Assert.That(() => read.Integers.ToArray(), Throws.TypeOf<UnreadableValueException>());
                    Assert.That(read.Lists!["l"].HasUnreadableItems(), Is.True);
                    Assert.That(read.Models!["n"].Id, Is.EqualTo("i"));
                    Assert.That(read.Models.HasUnreadableItems(), Is.True);
                });
            }
        );
        Assert.That(written, Is.EqualTo(json));
    }

    [Test]
    public async Task Values_of_a_map_can_be_replaced_and_removed()
    {
        var read = await Service.ReceivedAsync(
            static client => client.Schemas.ObjectsAsync(new Objects()),
            """{"integers":{"a":"x","b":"y","c":"z"}}"""
        );
        var map = read.Integers!;
        map["a"] = 1;
        map["d"] = 4;
        map.Remove("b");
        var sent = await Service.SentAsync(client => client.Schemas.ObjectsAsync(read), LoopbackServer.Ok("{}"));
        Assert.That(sent.Body, Is.EqualTo("""{"integers":{"a":1,"c":"z","d":4}}"""));
    }

    [Test]
    public async Task A_response_that_is_a_list_keeps_its_other_items()
    {
        var items = await Service.ReceivedAsync(
            static client => client.Bodies.ListAsync([]),
            """[{"id":"a"},"b",{"id":1}]"""
        );
        var error = ErrorOf(() => items[1]);
        Assert.Multiple(() =>
        {
            Assert.That((items.Count, items[0].Id), Is.EqualTo((3, "a")));
            Assert.That((error.Member, error.Json), Is.EqualTo(("IList<Receipt>[1]", "\"b\"")));
            Assert.That(items[2].IsUnreadable(nameof(Receipt.Id)), Is.True);
        });
    }

    [TestCase("""{"uuid":"x""", "/uuid")]
    [TestCase("""{"uuid":{"a":[1,}}""", "/uuid/a/1")]
    [TestCase("""[]""", "")]
    public async Task Malformed_json_and_another_root_are_still_errors(string body, string pointer)
    {
        var error = await FailureOf<TortureResponseFormatException>(() => ScalarsAsync(body));
        Assert.That(error.Pointer, Is.EqualTo(pointer));
    }

    [Test]
    public async Task Each_is_reported_with_its_pointer()
    {
        var reported = new List<UndocumentedValue>();
        await using var server = new LoopbackServer(static _ =>
            LoopbackServer.Ok("""{"set":["x",null],"page":{"items":[{"name":5,"id":1}],"total":"many"}}""")
        );
        using var client = new TortureClient(
            new TortureClientOptions
            {
                BaseAddress = new Uri(server.Address),
                Token = Service.Token,
                OnUndocumentedValue = reported.Add,
            }
        );
        await client.Published.ShapesAsync(new Shapes());
        Assert.That(
            reported.Select(static value => (value.Kind, value.Subject, value.Pointer, value.Value)),
            Is.EqualTo(
                new[]
                {
                    (UndocumentedValueKind.UnreadableValue, "Guid", "/set/0", (string?)null),
                    (UndocumentedValueKind.UnexpectedNull, "Guid", "/set/1", null),
                    (UndocumentedValueKind.UnreadableValue, "UserOutput.Name", "/page/items/0/name", null),
                    (UndocumentedValueKind.UnreadableValue, "PageUser.Total", "/page/total", null),
                }
            )
        );
    }

    private static PropertyInfo MemberOf(string name) =>
        typeof(Scalars).GetProperty(
            string.Concat(name.Split('_').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]))
        )!;

    private static UnreadableValueException ErrorOf(Func<object?> get) =>
        Assert.Throws<UnreadableValueException>(() => get())!;

    private static async Task<T> FailureOf<T>(Func<Task> call)
        where T : Exception
    {
        try
        {
            await call();
        }
        catch (T exception)
        {
            return exception;
        }

        throw new AssertionException("The call did not fail.");
    }

    private static Task<Scalars> ScalarsAsync(string json) =>
        Service.ReceivedAsync(static client => client.Schemas.ScalarsAsync(new Scalars()), json);

    private static async Task<string> SentAsync(Scalars value) =>
        (await Service.SentAsync(client => client.Schemas.ScalarsAsync(value), LoopbackServer.Ok("{}"))).Body;
}
