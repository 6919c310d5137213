using System.Net;
using System.Text.RegularExpressions;
using Devin.Generated.Json;
using Devin.Generated.Tests.Transport;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Errors;

/// <summary>A service that repeats the token in its response: no exception contains it, however it is escaped.</summary>
[TestFixture]
internal sealed class RevealedTokenTests
{
    private const string Rest = "og_0123456789abcdef";

    private static readonly Regex UnicodeEscape = new(@"\\+u([0-9a-fA-F]{4})", RegexOptions.CultureInvariant);

    private static readonly string[] Spellings =
    [
        Service.Token,
        Service.Token.ToUpperInvariant(),
        @"\u0063" + Rest,
        @"\u0063\u006f\u0067\u005F0123456789abcde\u0066",
        "&#99;" + Rest,
        "&#x0063;" + Rest,
        "&#099" + Rest,
        "cog&lowbar;0123456789abcdef",
        "cog%5f0123456789abcdef",
        "%2563" + Rest,
        "&amp;#99;" + Rest,
        @"\u0026#99;" + Rest,
        @"\\u0063" + Rest,
        @"\\\\u0063" + Rest,
    ];

    [Test]
    public async Task A_json_body_does_not_reveal_it([ValueSource(nameof(Spellings))] string token)
    {
        var body = $$"""
            {"type":"t {{token}}","title":"n \n{{token}}","detail":[{"loc":["body","{{token}}"],"msg":"m {{token}}","type":"y {{token}}"},
             {"pointer":"#/a/{{token}}","detail":"{{token}}"}],"instance":"/{{token}}","{{token}}":"{{token}}"}
            """;
        var failure = await FailAsync<DevinApiException>(Service.Responding(body, status: 422));
        Assert.That(failure.Problem.Errors.Select(static error => error.Message), Is.EqualTo(["m [token]", "[token]"]));
        Assert.That(failure.Problem.Title, Is.EqualTo("n \n[token]"));
        AssertUnrevealed(failure);
    }

    [Test]
    public async Task A_page_does_not_reveal_it([ValueSource(nameof(Spellings))] string token)
    {
        var failure = await FailAsync<DevinApiException>(
            Service.Responding($"<p title='x'>Refused: {token}</p>", "text/html", 403)
        );
        Assert.That(failure.Problem.Excerpt, Is.EqualTo("Refused: [token]"));
        AssertUnrevealed(failure);
    }

    [TestCase("&#\n99;")]
    [TestCase("&#+99;")]
    public async Task A_page_does_not_reveal_it_by_references_that_only_dotnet_reads(string reference)
    {
        var failure = await FailAsync<DevinApiException>(
            Service.Responding($"<p>Refused: {reference}{Rest}</p>", "text/html", 403)
        );
        Assert.That(failure.Problem.Excerpt, Is.EqualTo("Refused: [token]"));
    }

    [TestCase(401)]
    [TestCase(302)]
    public async Task Headers_do_not_reveal_it_in_an_error(int status)
    {
        foreach (var token in Spellings)
        {
            var handler = new StubHandler(
                (_, _) =>
                {
                    var response = StubHandler.Json("{}", (HttpStatusCode)status);
                    response.Headers.TryAddWithoutValidation("X-Request-Id", $"id {token}");
                    response.Headers.TryAddWithoutValidation("X-Other", ["a", $"b {token}"]);
                    response.Headers.TryAddWithoutValidation("Location", $"http://example.com/?{token}");
                    response.Headers.TryAddWithoutValidation("X-" + Service.Token, "c");
                    return response;
                }
            );
            var failure = await FailAsync<DevinApiException>(handler);
            Assert.That(failure.RequestId, Is.EqualTo("id [token]"));
            Assert.That(failure.Headers["x-other"], Is.EqualTo(["a", "b [token]"]));
            Assert.That(failure.Headers["X-[token]"], Is.EqualTo(["c"]));
            AssertUnrevealed(failure);
        }
    }

    [Test]
    public async Task The_host_of_a_refused_redirect_does_not_reveal_it()
    {
        var handler = new StubHandler(
            (_, _) =>
            {
                var response = StubHandler.Json("{}", HttpStatusCode.Found);
                response.Headers.Location = new Uri($"http://{Service.Token}.example.com/");
                return response;
            }
        );
        var failure = await FailAsync<DevinRedirectException>(handler);
        Assert.That(failure.Message, Does.Contain("http://[token].example.com"));
        AssertUnrevealed(failure);
    }

    [TestCase("application/json", """{"name":"a"} COG""")]
    [TestCase("application/json", """{"name":{"COG":5}}""")]
    [TestCase("application/json", """{"COG":[}""")]
    [TestCase("application/json", """{"name":COG}""")]
    [TestCase("application/COG", "{}")]
    [TestCase("application/json", "")]
    public async Task A_response_that_cannot_be_read_does_not_reveal_it(string mediaType, string body)
    {
        foreach (var token in Spellings)
        {
            var handler = new StubHandler(
                (_, _) =>
                {
                    var response = StubHandler.Json(body.Replace("COG", token, StringComparison.Ordinal));
                    response.Content.Headers.Remove("Content-Type");
                    response.Content.Headers.TryAddWithoutValidation(
                        "Content-Type",
                        mediaType.Replace("COG", Service.Token, StringComparison.Ordinal)
                    );
                    response.Headers.TryAddWithoutValidation("X-Request-Id", $"id {token}");
                    return response;
                }
            );
            var failure = await FailAsync<DevinResponseFormatException>(handler);
            Assert.That(failure.RequestId, Is.EqualTo("id [token]"));
            AssertUnrevealed(failure);
        }
    }

    [Test]
    public async Task The_pointer_of_a_value_that_cannot_be_read_does_not_reveal_it()
    {
        foreach (var token in Spellings)
        {
            using var transport = Service.Transport(Service.Responding($$"""{"{{token}}":5"""));
            var failure = await Service.FailureOf<DevinResponseFormatException>(() =>
                transport.SendAsync<IDictionary<string, long>, MapCodec<long, Int64Codec>>(
                    new ApiRequest(Service.List),
                    null,
                    CancellationToken.None
                )
            );
            Assert.That(failure.Pointer, Is.EqualTo("/[token]"));
            AssertUnrevealed(failure);
        }
    }

    [Test]
    public async Task A_content_encoding_does_not_reveal_it()
    {
        var handler = new StubHandler(
            (_, _) =>
            {
                var response = StubHandler.Json("{}");
                response.Content.Headers.ContentEncoding.Add(Service.Token);
                return response;
            }
        );
        var failure = await FailAsync<DevinResponseFormatException>(handler);
        Assert.That(failure.Message, Does.Contain("the content encoding '[token]'"));
        AssertUnrevealed(failure);
    }

    [Test]
    public async Task A_response_that_is_not_http_does_not_reveal_it()
    {
        foreach (var token in Spellings)
        {
            await using var server = new LoopbackServer(_ => $"HTTP/1.1 200 OK\r\nX {token}\r\n\r\n");
            using var transport = new ApiTransport(Service.Options(address: server.Address));
            var failure = await Service.FailureOf<DevinConnectionException>(() =>
                transport.SendAsync(Service.WithBody(Service.Create, new Thing("a")))
            );
            Assert.That(failure.InnerException, Is.Not.Null);
            AssertUnrevealed(failure);
        }
    }

    [Test]
    public async Task A_recorded_response_that_cannot_be_read_does_not_reveal_it()
    {
        using var client = new DevinClient(
            Service.Options(new HttpClient(Service.Responding($$"""{"{{Spellings[2]}}":[x]}""")))
        );
        var response = await client.SendAsync(HttpMethod.Get, "/v3/other");
        var failure = await Service.FailureOf<DevinResponseFormatException>(() => Task.FromResult(response.ReadJson()));
        Assert.That(failure.Pointer, Is.EqualTo("/[token]/0"));
        AssertUnrevealed(failure);
    }

    [Test]
    public async Task A_long_body_of_escapes_takes_a_bounded_time()
    {
        var escapes = new[] { @"\", @"\u005c", "&amp;", "%25", "&#0", "c", @"\u0063" };
        foreach (var escape in escapes)
        {
            var body = string.Concat(Enumerable.Repeat(escape, 64 * 1024 / escape.Length));
            var start = TimeProvider.System.GetTimestamp();
            await FailAsync<DevinApiException>(Service.Responding(body, "text/plain", 400));
            Assert.That(TimeProvider.System.GetElapsedTime(start), Is.LessThan(TimeSpan.FromMinutes(1)), escape);
        }
    }

    private static async Task<TException> FailAsync<TException>(HttpMessageHandler handler)
        where TException : Exception
    {
        using var transport = Service.Transport(handler);
        return await Service.FailureOf<TException>(() => transport.SendAsync(new ApiRequest(Service.List)));
    }

    private static void AssertUnrevealed(DevinException failure)
    {
        var shown = new List<string?> { failure.ToString(), failure.RequestId };
        shown.AddRange(failure.ResponseHeaders?.SelectMany(static header => header.Value.Append(header.Key)) ?? []);
        shown.Add((failure as DevinResponseFormatException)?.Pointer);
        if (failure is DevinApiException { Problem: var problem })
        {
            shown.AddRange([problem.Type, problem.Title, problem.Detail, problem.Instance, problem.Excerpt]);
            shown.AddRange(problem.Errors.Select(static error => $"{error} {error.Type}"));
            shown.Add(problem.Json is { } json ? json.GetRawText() : null);
        }

        // Neither as it is nor after a reader resolved what is escaped.
        foreach (var text in shown.OfType<string>())
        {
            Assert.That(Resolved(text), Does.Not.Contain(Rest).IgnoreCase);
        }
    }

    private static string Resolved(string text)
    {
        for (var layer = 0; layer < 3; layer++)
        {
            text = WebUtility.HtmlDecode(
                Uri.UnescapeDataString(text).Replace("&lowbar;", "_", StringComparison.Ordinal)
            );
            text = UnicodeEscape.Replace(
                text,
                static escape => ((char)Convert.ToInt32(escape.Groups[1].Value, 16)).ToString()
            );
        }

        return text;
    }
}
