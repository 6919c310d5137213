using System.Net;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Devin.Generated.Fluent;
using Devin.Generated.Models;
using Devin.Generated.Tests.Fluent;
using Devin.Generated.Tests.Transport;

namespace Devin.Generated.Tests.Raw;

/// <summary>Requests to paths that the library does not define, with both clients.</summary>
[TestFixture(false)]
[TestFixture(true)]
internal sealed partial class SendTests(bool isFluent)
{
    [Test]
    public async Task Method_path_query_body_headers_and_token_arrive()
    {
        await using var server = new LoopbackServer(static _ => LoopbackServer.Ok("""{"id":7}"""));
        var response = await SendAsync(
            server.Address + "/base",
            HttpMethod.Post,
            "/v9/new things?x=1".Replace(" ", "%20", StringComparison.Ordinal),
            new JsonObject { ["name"] = "a" },
            [new("q", "a b&c"), new("none", null)],
            new RequestOptions { Headers = new Dictionary<string, string> { ["x-own"] = "1" } }
        );
        var request = server.Requests.Single();
        var headers = request.Headers.ToDictionary(
            static header => header.Key,
            static header => header.Value,
            StringComparer.OrdinalIgnoreCase
        );
        Assert.Multiple(() =>
        {
            Assert.That(request.Line, Does.StartWith("POST "));
            Assert.That(request.Line, Does.Contain("/base/v9/new%20things?x=1&q=a%20b%26c"));
            Assert.That(request.Body, Is.EqualTo("""{"name":"a"}"""));
            Assert.That(headers["Authorization"], Is.EqualTo("Bearer " + Service.Token));
            Assert.That(headers["x-own"], Is.EqualTo("1"));
            Assert.That(headers["Content-Type"], Is.EqualTo("application/json"));
            Assert.That(response.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(response.ReadJson()!["id"]!.GetValue<int>(), Is.EqualTo(7));
            Assert.That(response.ReadJson(OwnJson.Default.Thing)!.Id, Is.EqualTo(7));
        });
    }

    [Test]
    public async Task A_model_is_a_body_and_a_response()
    {
        using var handler = new RecordingHandler(static () => StubHandler.Json("""{"session_id":"devin-1"}"""));
        var response = await SendAsync(
            handler,
            HttpMethod.Post,
            "/v3/new",
            RawBody.FromModel(new SessionCreateRequest { Prompt = "p" })
        );
        Assert.That(handler.Calls.Single().Body, Is.EqualTo("""{"prompt":"p"}"""));
        Assert.That(response.ReadJson<SessionResponse>().SessionId, Is.EqualTo("devin-1"));
    }

    [Test]
    public async Task A_stream_is_a_body()
    {
        using var handler = new RecordingHandler(static () => StubHandler.Json("{}"));
        using var content = new MemoryStream([65, 66]);
        await SendAsync(handler, HttpMethod.Put, "/v3/file", RawBody.FromStream(content, "text/csv"));
        Assert.That(handler.Calls.Single().Body, Is.EqualTo("AB"));
        Assert.That(handler.Calls.Single().Headers, Does.Contain("Content-Type: text/csv"));
    }

    [TestCase("GET", 3)]
    [TestCase("PUT", 3)]
    [TestCase("DELETE", 3)]
    [TestCase("POST", 1)]
    [TestCase("PATCH", 1)]
    public async Task Requests_are_retried_by_their_method(string method, int attempts)
    {
        using var handler = new StubHandler(
            static (_, _) => StubHandler.Json("""{"detail":"later"}""", HttpStatusCode.ServiceUnavailable)
        );
        var error = await Service.FailureOf<DevinServerException>(() =>
            SendAsync(handler, new HttpMethod(method), "/v3/new/thing?secret=1")
        );
        Assert.Multiple(() =>
        {
            Assert.That(handler.Count, Is.EqualTo(attempts));
            Assert.That(error.Operation, Is.EqualTo($"{method} /v3/new/thing"));
            Assert.That(error.Message, Does.Contain("later").And.Not.Contain("secret"));
        });
    }

    [TestCase("v3/self", "does not start with '/'")]
    [TestCase("", "does not start with '/'")]
    [TestCase("https://other.example.com/v3", "does not start with '/'")]
    [TestCase("//other.example.com/v3", "names a host")]
    [TestCase("//user:password@other.example.com/", "names a host")]
    [TestCase("/\\other.example.com/v3", "'\\'")]
    [TestCase("/v3/self#part", "'#'")]
    [TestCase("/v3/../admin", "'..'")]
    [TestCase("/v3/%2e%2E/admin", "'..'")]
    [TestCase("/v3/%252e%252e/admin", "'..'")]
    [TestCase("/v3/a%2f..%2fadmin", "'..'")]
    [TestCase("/v3/a%5c..%5cadmin", "'..'")]
    [TestCase("/v3/./self", "'.'")]
    [TestCase("/v3/self\r\nHost: other", "control character")]
    [TestCase("/v3/a b", "white space")]
    [TestCase("/v3/%0d%0aa", "control character")]
    [TestCase("/v3/%2525252525252e", "more than 5 times")]
    public async Task A_path_that_could_leave_the_service_is_refused(string path, string reason)
    {
        using var handler = new StubHandler(static (_, _) => StubHandler.Json("{}"));
        var error = await Service.FailureOf<ArgumentException>(() => SendAsync(handler, HttpMethod.Get, path));
        Assert.That(error.Message, Does.Contain(reason));
        Assert.That(error.ParamName, Is.EqualTo("path"));
        Assert.That(handler.Count, Is.Zero);
    }

    [TestCase("/@other.example.com/x", "/@other.example.com/x")]
    [TestCase("/v3/a..b/.c", "/v3/a..b/.c")]
    [TestCase("/v3/é", "/v3/%C3%A9")]
    public async Task Any_other_path_stays_below_the_base_address(string path, string expected)
    {
        using var handler = new RecordingHandler(static () => StubHandler.Json("{}"));
        await SendAsync(handler, HttpMethod.Get, path);
        Assert.That(handler.Calls.Single().Line, Does.StartWith($"GET {Service.Address}"));
        Assert.That(new Uri(handler.Calls.Single().Line[4..]).AbsolutePath, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_body_that_is_not_JSON_is_text_and_fails_only_as_JSON()
    {
        using var handler = new StubHandler(
            static (_, _) => new HttpResponseMessage { Content = new StringContent("plain", null, "text/plain") }
        );
        var response = await SendAsync(handler, HttpMethod.Get, "/v3/text");
        Assert.Multiple(() =>
        {
            Assert.That(response.ReadText(), Is.EqualTo("plain"));
            Assert.That(response.ReadJson, Throws.InstanceOf<DevinResponseFormatException>());
            Assert.That(
                response.ReadJson<SessionResponse>,
                Throws.InstanceOf<DevinResponseFormatException>().With.Message.Contains("GET /v3/text")
            );
        });
    }

    [TestCase("""{"id":"seven"}""", "/id")]
    [TestCase("""{"id":1,"parts":[{"id":2},{"id":[]}]}""", "/parts/1/id")]
    [TestCase("""{"id":1,"a/b.c":{"id":null}}""", "/a~1b.c/id")]
    [TestCase("[]", "")]
    public async Task A_type_of_the_program_that_cannot_be_read_is_reported_with_a_pointer(string body, string pointer)
    {
        using var handler = new StubHandler((_, _) => StubHandler.Json(body));
        var response = await SendAsync(handler, HttpMethod.Get, "/v3/new");
        var error = await Service.FailureOf<DevinResponseFormatException>(() =>
            Task.FromResult(response.ReadJson(OwnJson.Default.Thing))
        );
        Assert.That(error.Pointer, Is.EqualTo(pointer));
        Assert.That(error.Message, Does.Contain(pointer.Length == 0 ? "at its root" : $"at {pointer}:"));
    }

    [TestCase("""{"error_code":"user_frozen"}""", "application/problem+json", "user_frozen")]
    [TestCase("<html>", "text/html", null)]
    [TestCase("", "application/json", null)]
    public async Task The_body_of_an_error_can_be_read_as_JSON(string body, string mediaType, string? code)
    {
        using var handler = new StubHandler(
            (_, _) =>
                new HttpResponseMessage(HttpStatusCode.Conflict) { Content = new StringContent(body, null, mediaType) }
        );
        var error = await Service.FailureOf<DevinConflictException>(() =>
            SendAsync(handler, HttpMethod.Post, "/v3/new")
        );
        Assert.That(error.ReadBodyAsJson()?["error_code"]?.GetValue<string>(), Is.EqualTo(code));
    }

    [Test]
    public async Task The_body_of_an_error_is_not_read_beyond_64_KiB()
    {
        using var handler = new StubHandler(
            static (_, _) => StubHandler.Json($$"""{"a":"{{new string('x', 64 * 1024)}}"}""", HttpStatusCode.Conflict)
        );
        var error = await Service.FailureOf<DevinConflictException>(() =>
            SendAsync(handler, HttpMethod.Post, "/v3/new")
        );
        Assert.That(error.ReadBodyAsJson(), Is.Null);
    }

    private Task<RawResponse> SendAsync(
        HttpMessageHandler handler,
        HttpMethod method,
        string path,
        RawBody? body = null
    ) => SendAsync(Service.Options(new HttpClient(handler)), method, path, body, null, null);

    private Task<RawResponse> SendAsync(
        string address,
        HttpMethod method,
        string path,
        RawBody? body,
        IEnumerable<KeyValuePair<string, string?>> query,
        RequestOptions request
    ) => SendAsync(Service.Options(address: address), method, path, body, query, request);

    private async Task<RawResponse> SendAsync(
        DevinClientOptions options,
        HttpMethod method,
        string path,
        RawBody? body,
        IEnumerable<KeyValuePair<string, string?>>? query,
        RequestOptions? request
    )
    {
        if (isFluent)
        {
            using var fluent = DevinApiClient.Create(options);
            return await fluent.SendAsync(method, path, body, query, request);
        }

        using var client = new DevinClient(options);
        return await client.SendAsync(method, path, body, query, request);
    }

    internal sealed record Thing([property: JsonPropertyName("id")] int Id)
    {
        [JsonPropertyName("parts")]
        public IReadOnlyList<Thing>? Parts { get; init; }

        [JsonPropertyName("a/b.c")]
        public Thing? Special { get; init; }
    }

    [JsonSerializable(typeof(Thing))]
    internal sealed partial class OwnJson : JsonSerializerContext;
}
