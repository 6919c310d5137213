using System.Text;
using Devin.Generated.Json;
using Devin.Generated.Transport;
using RichardSzalay.MockHttp;

namespace Devin.Generated.Tests.Transport;

[TestFixture]
internal sealed class RequestTests
{
    [Test]
    public async Task A_call_sends_method_address_headers_and_exactly_the_body()
    {
        var mock = new MockHttpMessageHandler();
        HttpRequestMessage? sent = null;
        mock.Expect(HttpMethod.Post, "https://api.example.com/v3/things?tag=a&tag=b")
            .WithHeaders("Authorization", "Bearer " + Service.Token)
            .WithHeaders("Accept", "application/json")
            .WithContent("""{"name":"日本 <&> 'x'"}""")
            .With(request => (sent = request) is not null)
            .Respond("application/json", """{"name":"made"}""");
        var request = Service.WithBody(Service.Create, new Thing("日本 <&> 'x'"));
        request.AddQuery("tag", new[] { "a", "b" });

        var thing = await Service.Transport(mock).SendAsync(request);

        Assert.That(thing, Is.EqualTo(new Thing("made")));
        mock.VerifyNoOutstandingExpectation();
        Assert.That(sent!.Content!.Headers.ContentType!.ToString(), Is.EqualTo("application/json"));
        Assert.That(sent.Headers.UserAgent.ToString(), Does.Match(@"^Devin\.Generated/\d+\.\d+\.\d+$"));
    }

    [Test]
    public async Task The_length_of_a_json_body_is_known_before_it_is_sent()
    {
        long? length = null;
        var handler = new StubHandler(
            (request, _) =>
            {
                length = request.Content!.Headers.ContentLength;
                return StubHandler.Json("""{"name":"x"}""");
            }
        );
        await Service.Transport(handler).SendAsync(Service.WithBody(Service.Create, new Thing(new string('ä', 5000))));
        Assert.That(length, Is.EqualTo(10000 + """{"name":""}""".Length));
        Assert.That(handler.Bodies[0], Is.EqualTo($$"""{"name":"{{new string('ä', 5000)}}"}"""));
    }

    [TestCase("Host")]
    [TestCase("host")]
    [TestCase("Transfer-Encoding")]
    [TestCase("Content-Length")]
    [TestCase("Connection")]
    [TestCase("Upgrade")]
    public async Task A_header_of_the_connection_cannot_be_set_for_a_request(string name)
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("{}"));
        var options = new RequestOptions { Headers = new Dictionary<string, string> { [name] = "secret" } };
        await Assert.ThatAsync(
            () => Service.Transport(handler).SendAsync(Service.WithBody(Service.Create, new Thing("a")), options),
            Throws
                .ArgumentException.With.Message.Contains(
                    $"The header '{name}' cannot be set, because it belongs to the"
                )
                .And.Message.Not.Contains("secret")
        );
        Assert.That(handler.Count, Is.Zero);
    }

    [Test]
    public async Task A_missing_required_property_fails_before_anything_is_sent()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("{}"));
        await Assert.ThatAsync(
            () => Service.Transport(handler).SendAsync(Service.WithBody(Service.Create, new Thing(null))),
            Throws.InvalidOperationException.With.Message.Contains("Thing.Name")
        );
        Assert.That(handler.Count, Is.Zero);
    }

    [Test]
    public async Task Header_and_cookie_parameters_are_sent()
    {
        HttpRequestMessage? sent = null;
        var handler = new StubHandler(
            (request, _) =>
            {
                sent = request;
                return StubHandler.Json("{}");
            }
        );
        var request = new ApiRequest(Service.List);
        request.AddHeader("X-Ids", new[] { 1, 2 });
        request.AddHeader("X-None", (string?)null);
        request.AddCookie("session", "a=b==");
        request.AddCookie("odd", "x; admin=1");

        await Service.Transport(handler).SendAsync(request);

        Assert.That(sent!.Headers.GetValues("X-Ids"), Is.EqualTo(new[] { "1,2" }));
        Assert.That(sent.Headers.Contains("X-None"), Is.False);
        Assert.That(sent.Headers.GetValues("Cookie"), Is.EqualTo(new[] { "session=a=b==; odd=x%3B%20admin=1" }));
    }

    [TestCase("a\r\nX-Evil: 1")]
    [TestCase("a\nb")]
    [TestCase("a\0b")]
    [TestCase("ä")]
    public async Task A_header_value_that_cannot_be_sent_is_refused_by_name(string value)
    {
        Assert.That(
            () => new ApiRequest(Service.List).AddHeader("X-A", value),
            Throws.ArgumentException.With.Message.Contains("'X-A'").And.Message.Not.Contains("Evil")
        );
        var options = new RequestOptions { Headers = new Dictionary<string, string> { ["X-A"] = value } };
        await Assert.ThatAsync(
            () => Service.Transport(Service.Responding("{}")).SendAsync(new ApiRequest(Service.List), options),
            Throws.ArgumentException.With.Message.Contains("'X-A'")
        );
    }

    [TestCase("Content-Type")]
    [TestCase("no name")]
    [TestCase("")]
    public async Task A_header_that_a_request_cannot_have_is_refused(string name)
    {
        var options = new RequestOptions { Headers = new Dictionary<string, string> { [name] = "x" } };
        await Assert.ThatAsync(
            () => Service.Transport(Service.Responding("{}")).SendAsync(new ApiRequest(Service.List), options),
            Throws.ArgumentException.With.Message.Contains("header")
        );
    }

    [Test]
    public async Task Options_of_a_call_override_those_of_the_client()
    {
        HttpRequestMessage? sent = null;
        var handler = new StubHandler(
            (request, _) =>
            {
                sent = request;
                return StubHandler.Json("{}");
            }
        );
        var request = new ApiRequest(Service.List);
        request.AddHeader("X-A", "parameter");
        var seen = new List<ApiResponseInfo>();
        var options = new RequestOptions
        {
            TokenProvider = new DelegateTokenProvider(_ => ValueTask.FromResult("cog_other")),
            Headers = new Dictionary<string, string> { ["x-a"] = "option", ["User-Agent"] = "mine/1" },
            OnResponse = seen.Add,
        };

        await Service.Transport(handler).SendAsync(request, options);

        Assert.That(sent!.Headers.Authorization!.ToString(), Is.EqualTo("Bearer cog_other"));
        Assert.That(sent.Headers.GetValues("X-A"), Is.EqualTo(new[] { "option" }));
        Assert.That(sent.Headers.UserAgent.ToString(), Is.EqualTo("mine/1"));
        Assert.That(
            seen.Select(static info => (info.Operation, (int)info.Status, info.Attempt)),
            Is.EqualTo(new[] { ("ListThings", 200, 1) })
        );
    }

    [Test]
    public async Task Text_forms_and_bytes_are_sent_with_their_media_types()
    {
        var types = new List<string>();
        var handler = new StubHandler(
            (request, _) =>
            {
                types.Add(request.Content!.Headers.ContentType!.ToString());
                return StubHandler.Json("{}");
            }
        );
        using var transport = Service.Transport(handler);
        var text = new ApiRequest(Service.Create);
        text.SetTextBody("grüß");
        var form = new ApiRequest(Service.Create);
        form.AddFormField("a", new[] { "1&2", "x y" });
        form.AddFormField("b", (string?)null);
        var bytes = new ApiRequest(Service.Create);
        bytes.SetBinaryBody(new MemoryStream([65, 66]), "image/png");

        foreach (var request in new[] { text, form, bytes })
        {
            await transport.SendAsync(request);
        }

        Assert.That(handler.Bodies, Is.EqualTo(new[] { "grüß", "a=1%262&a=x%20y", "AB" }));
        Assert.That(
            types,
            Is.EqualTo(new[] { "text/plain; charset=utf-8", "application/x-www-form-urlencoded", "image/png" })
        );
    }

    [Test]
    public void Two_bodies_of_different_kinds_are_refused()
    {
        var request = new ApiRequest(Service.Create);
        request.SetTextBody("a");
        Assert.That(() => request.AddFormField("b", "c"), Throws.InvalidOperationException);
    }

    [Test]
    public async Task Newtonsoft_writes_and_reads_when_it_is_chosen()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("""{"Name":"back","Number":7}"""));
        var options = Service.Options(new HttpClient(handler));
        options.NewtonsoftSettings = new() { NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore };
        using var transport = new ApiTransport(options);

        var thing = await transport.SendAsync(Service.WithBody(Service.Create, new Thing("zürich")));

        Assert.That(handler.Bodies, Is.EqualTo(new[] { """{"Name":"zürich"}""" }));
        Assert.That(thing, Is.EqualTo(new Thing("back", 7)));
    }

    [Test]
    public void A_body_that_cannot_be_written_is_disposed_and_nothing_is_sent()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("{}"));
        using var transport = Service.Transport(handler);
        using var body = new UnwritableBody();
        var request = new ApiRequest(Service.Create);
        request.SetBody(body);

        Assert.That(() => transport.SendAsync(request), Throws.InvalidOperationException);
        Assert.That((body.IsDisposed, handler.Bodies), Is.EqualTo((true, Array.Empty<string>())));
    }

    [Test]
    public void A_used_buffer_is_not_returned_to_the_pool_while_the_connection_copies_it()
    {
        var buffer = new PooledBuffer();
        "secret"u8.CopyTo(buffer.GetSpan(6));
        buffer.Advance(6);
        var bytes = buffer.Enter();
        buffer.Dispose();
        Assert.That(Encoding.ASCII.GetString(bytes.Span), Is.EqualTo("secret"));
        buffer.Leave();
        Assert.That(bytes.Span.ToArray(), Is.All.Zero, "wiped when the last user has gone");
        Assert.That(() => buffer.Enter(), Throws.TypeOf<ObjectDisposedException>());
    }

    private sealed class UnwritableBody : ApiBody
    {
        public bool IsDisposed { get; private set; }

        public override void Prepare(ApiSerializer serializer) => throw new InvalidOperationException("Not complete.");

        public override HttpContent CreateContent() => throw new NotSupportedException();

        public override void Dispose() => IsDisposed = true;
    }
}
