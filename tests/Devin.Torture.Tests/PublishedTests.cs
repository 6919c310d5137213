using Torture.Generated;
using Torture.Generated.Core;
using Torture.Generated.Models;

namespace Devin.Torture.Tests;

/// <summary>Shapes that published FastAPI contracts have.</summary>
public sealed class PublishedTests
{
    [Test]
    public async Task A_list_of_models_is_sent_and_a_map_of_models_comes_back()
    {
        IDictionary<string, UserOutput>? received = null;
        var sent = await Service.SentAsync(
            async client =>
                received = await client.Published.ModelsAsync([
                    new UserInput { Name = "a" },
                    new UserInput { Name = "b", Nick = null },
                ]),
            LoopbackServer.Ok("""{"a":{"name":"a","id":1}}""")
        );
        Assert.That(sent.Body, Is.EqualTo("""[{"name":"a"},{"name":"b","nick":null}]"""));
        Assert.That(received!["a"].Id, Is.EqualTo(1));
    }

    [Test]
    public async Task A_refused_value_is_named_with_its_place_whatever_else_the_error_contains()
    {
        const string refusal =
            """{"detail":[{"type":"int_parsing","loc":["body",0,"name"],"msg":"no text","input":{"a":[1]},"ctx":{"error":{}},"url":"u"}]}""";
        try
        {
            await Service.SentAsync(
                static client => client.Published.ModelsAsync([new UserInput { Name = "a" }]),
                LoopbackServer.Ok(refusal).Replace("200 OK", "422 No", StringComparison.Ordinal)
            );
        }
        catch (TortureValidationException exception)
        {
            var error = exception.Problem.Errors.Single();
            Assert.That(error.Location, Is.EqualTo(new[] { "body", "0", "name" }));
            Assert.That((error.Message, error.Type), Is.EqualTo(("no text", "int_parsing")));
            Assert.That(exception.Problem.Json?.ToString(), Does.Contain("\"input\":{\"a\":[1]}"));
            return;
        }

        Assert.Fail("It was taken.");
    }

    [Test]
    public async Task A_body_is_one_of_two_models_and_the_response_a_page_or_null()
    {
        PageUser? received = null;
        var sent = await Service.SentAsync(
            async client => received = await client.Published.EitherAsync(new Cat { PetType = "cat", Lives = 9 }),
            LoopbackServer.Ok("""{"items":[{"name":"a","id":1}],"total":null}""")
        );
        Assert.That(sent.Body, Is.EqualTo("""{"lives":9,"pet_type":"cat"}"""));
        Assert.That((received!.Items[0].Id, received.Total), Is.EqualTo((1L, (long?)null)));
        sent = await Service.SentAsync(
            async client => received = await client.Published.EitherAsync(new Receipt { Id = "r" }),
            LoopbackServer.Ok("null")
        );
        Assert.That((sent.Body, received), Is.EqualTo(("""{"id":"r"}""", (PageUser?)null)));
    }

    [Test]
    public async Task An_optional_body_may_be_omitted_and_a_required_one_may_be_null()
    {
        async Task<string> BodyAsync(Func<TortureClient, Task> call, string response) =>
            (await Service.SentAsync(call, LoopbackServer.Ok(response))).Body;

        Assert.That(await BodyAsync(static client => client.Published.OptionalAsync(), "\"t\""), Is.Empty);
        Assert.That(await BodyAsync(static client => client.Published.OptionalNumberAsync(), "{}"), Is.Empty);
        Assert.That(await BodyAsync(static client => client.Published.OptionalNumberAsync(5), "{}"), Is.EqualTo("5"));
        Assert.That(await BodyAsync(static client => client.Published.RequiredNullAsync(null), ""), Is.EqualTo("null"));
        Assert.That(await BodyAsync(static client => client.Published.RequiredNullAsync(5), ""), Is.EqualTo("5"));
        Assert.That(
            await BodyAsync(static client => client.Published.RequiredNullModelAsync(null), ""),
            Is.EqualTo("null")
        );
        Assert.That(
            await BodyAsync(static client => client.Published.RequiredNullModelAsync(new UserInput { Name = "a" }), ""),
            Is.EqualTo("""{"name":"a"}""")
        );
    }

    [Test]
    public async Task Optional_files_and_fields_of_a_form_are_sent_when_given()
    {
        var all = await Service.SentAsync(
            static client =>
                client.Published.SendFilesAsync(
                    [new FilePart(Service.Bytes("one"), "1.txt")],
                    "note",
                    new SendFilesParameters
                    {
                        Cover = new FilePart(Service.Bytes("cover"), "c.png"),
                        Extra = [new FilePart(Service.Bytes("extra"), "e.bin")],
                        Kind = Kind.Large,
                    }
                ),
            LoopbackServer.Ok("[1]")
        );
        Assert.That(all.Body, Does.Contain("1.txt").And.Contain("c.png").And.Contain("e.bin"));
        Assert.That(all.Body, Does.Contain("\r\n\r\nlarge\r\n").And.Contain("\r\n\r\nnote\r\n"));
        var few = await Service.SentAsync(
            static client => client.Published.SendFilesAsync([new FilePart(Service.Bytes("one"), "1.txt")], "note"),
            LoopbackServer.Ok("null")
        );
        Assert.That(few.Body, Does.Not.Contain("cover").And.Not.Contain("extra").And.Not.Contain("kind"));
    }

    [Test]
    public async Task A_response_of_several_types_is_asked_for_and_read_as_json()
    {
        PageUser? received = null;
        var sent = await Service.SentAsync(
            async client => received = await client.Published.ReportAsync(),
            LoopbackServer.Ok("""{"items":[],"total":0}""")
        );
        Assert.That((sent["Accept"], received?.Total), Is.EqualTo(("application/json", (long?)0)));
    }

    [Test]
    public async Task A_response_without_a_schema_is_any_json_and_one_without_content_is_nothing()
    {
        var received = await Service.ReceivedAsync(static client => client.Root.GetAsync(), """{"a":1}""");
        Assert.That(received?["a"]?.GetValue<int>(), Is.EqualTo(1));
        var sent = await Service.SentAsync(static client => client.Published.SlashAsync(), LoopbackServer.Ok("{}"));
        Assert.That(sent.Line, Is.EqualTo("GET /published/ HTTP/1.1"));
    }

    [Test]
    public async Task Success_responses_of_several_formats_are_returned_unchanged()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Ok("""{"id":"r"}"""));
        using var client = Service.Client(server);
        Assert.That(await client.Published.MixedAsync(), Is.EqualTo("""{"id":"r"}"""));
    }

    [Test]
    public async Task Every_path_is_called_as_it_is_written()
    {
        async Task<string> LineAsync(Func<TortureClient, Task> call) =>
            (await Service.SentAsync(call, LoopbackServer.Ok("{}"))).Line.Split(' ')[1];

        Assert.That(await LineAsync(static client => client.Root.GetAsync()), Is.EqualTo("/"));
        Assert.That(
            await LineAsync(static client => client.Published.CancelAsync("a:b/c")),
            Is.EqualTo("/published/a%3Ab%2Fc:cancel")
        );
        Assert.That(
            await LineAsync(static client => client.Published.FileAsync("a/b.txt")),
            Is.EqualTo("/published/files/a%2Fb.txt")
        );
        Assert.That(
            await LineAsync(static client => client.Published.JsonAsync(7)),
            Is.EqualTo("/published/users/7.json")
        );
        Assert.That(
            await LineAsync(static client => client.V1AdminUsers.DotsAsync()),
            Is.EqualTo("/published/tags/dots")
        );
        Assert.That(await LineAsync(static client => client.用户.WordsAsync()), Is.EqualTo("/published/tags/words"));
        Assert.That(
            await LineAsync(static client => client.UD83DUDE80.PictureAsync()),
            Is.EqualTo("/published/tags/picture")
        );
        Assert.That(
            await LineAsync(static client => client.Client.ClientAsync()),
            Is.EqualTo("/published/tags/client")
        );
    }

    [Test]
    public async Task A_query_of_optional_lists_enums_and_constants()
    {
        var sent = await Service.SentAsync(
            static client =>
                client.Published.QueryAsync(
                    new QueryParameters
                    {
                        First = 10,
                        Ids = [1, 2],
                        Kinds = [Kind.Small, "not documented"],
                        Kind = Kind.Large,
                        Sort = "asc",
                        Since = "2026-01-31",
                        XApiVersion = "2",
                    }
                ),
            LoopbackServer.Ok("true")
        );
        Assert.That(
            sent.Line,
            Is.EqualTo(
                "GET /published/query?first=10&ids=1&ids=2&kind=large&kinds=small&kinds=not%20documented&since=2026-01-31&sort=asc HTTP/1.1"
            )
        );
        Assert.That(sent["x-api-version"], Is.EqualTo("2"));
        sent = await Service.SentAsync(static client => client.Published.QueryAsync(), LoopbackServer.Ok("false"));
        Assert.That(sent.Line, Is.EqualTo("GET /published/query HTTP/1.1"));
    }

    [Test]
    public async Task Shapes_of_published_models_round_trip()
    {
        const string json =
            """{"any_map":{"a":[1,null]},"any_values":{"a":1,"b":"x","c":null},"binary":"raw","bracket":{"page":1},"client":{"client":"c"},"con":{"con":"n"},"encoded":{"page":2},"enum":"System","event":{"code":1,"type":"stopped"},"events":[{"at":"2026-01-31T12:30:00Z","type":"started"},{"type":"not documented"}],"exception":{"message":"m"},"legacy":"small","list":{"list":["a"]},"list_values":{"a":[{"items":[],"total":1}]},"nullable_enum":null,"numeric_text":"1.50","page":null,"pair":["a",{"name":"n"}],"point":[1.5,2],"set":["6f1c2b9a-4a5d-4c9e-9d1b-0d5f4e3c2b1a"],"type":{"type":"t"},"untyped":[1]}""";
        var sent = await Service.RoundTripAsync(
            static (client, value) => client.Published.ShapesAsync(value),
            new Shapes(),
            json,
            static read =>
            {
                Assert.That(read.AdditionalProperties, Is.Empty, "every name is a property");
                Assert.That(
                    (read.AnyValues!["a"]?.AsInteger, read.AnyValues["b"]?.AsString, read.AnyValues["c"]),
                    Is.EqualTo(((long?)1, "x", (ShapesAnyValuesValue?)null))
                );
                Assert.That(read.ListValues!["a"][0].Total, Is.EqualTo(1));
                Assert.That(read.Point, Is.EqualTo(new[] { 1.5, 2 }));
                Assert.That((read.Pair![0].AsString, read.Pair[1].AsUserInput?.Name), Is.EqualTo(("a", "n")));
                Assert.That(read.Event!.AsStopped?.Code, Is.EqualTo(1));
                Assert.That(read.Events![0].AsStarted?.At?.Minute, Is.EqualTo(30));
                Assert.That(read.Events[1].Unknown, Is.Not.Null, "an unknown constant is kept");
                Assert.That(read.NumericText!.AsString, Is.EqualTo("1.50"));
                Assert.That(read.Set!.Single(), Is.EqualTo(Guid.Parse("6f1c2b9a-4a5d-4c9e-9d1b-0d5f4e3c2b1a")));
                ListModel? list = read.List;
                TypeModel? type = read.Type;
                ExceptionModel? exception = read.Exception;
                EnumModel? listed = read.Enum;
                Client? client = read.Client;
                ConModel? con = read.Con;
                Assert.That((con?.Con, read.Encoded?.Page), Is.EqualTo(("n", (long?)2)));
                Assert.That(
                    (list?.List?[0], type?.Type, exception?.Message, listed, client?.ClientValue),
                    Is.EqualTo(("a", "t", "m", (EnumModel?)EnumModel.System, "c"))
                );
                Assert.That((read.Legacy, read.Binary), Is.EqualTo(((Kind?)Kind.Small, "raw")));
            }
        );
        Assert.That(sent, Is.EqualTo(json));
    }
}
