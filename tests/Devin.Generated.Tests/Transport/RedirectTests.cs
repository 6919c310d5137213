using System.Net;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Transport;

/// <summary>Redirects over the real handler of .NET, between two servers on this machine.</summary>
[TestFixture]
internal sealed class RedirectTests
{
    private static readonly RequestOptions WithSecretHeader = new()
    {
        Headers = new Dictionary<string, string> { ["X-Api-Key"] = "secret" },
    };

    [Test]
    public async Task A_download_goes_to_another_host_without_token_cookies_and_own_headers(
        [Values(301, 302, 303, 307, 308)] int status
    )
    {
        await using var storage = new LoopbackServer(_ => LoopbackServer.Ok("data", "Content-Type: text/csv\r\n"));
        await using var service = new LoopbackServer(_ =>
            LoopbackServer.Redirect(storage.Address + "/f?sig=1", status)
        );
        using var transport = new ApiTransport(Service.Options(address: service.Address));
        var request = new ApiRequest(Service.List);
        request.AddCookie("session", "secret");
        request.AddHeader("X-Tenant", "secret");

        await using var stream = await transport.SendForStreamAsync(request, WithSecretHeader, CancellationToken.None);

        Assert.That(await new StreamReader(stream.Content).ReadToEndAsync(), Is.EqualTo("data"));
        var first = service.Requests.Single();
        Assert.That(first["Authorization"], Is.EqualTo("Bearer " + Service.Token));
        Assert.That(
            (first["Cookie"], first["X-Tenant"], first["X-Api-Key"]),
            Is.EqualTo(("session=secret", "secret", "secret"))
        );
        var second = storage.Requests.Single();
        Assert.That(second.Line, Is.EqualTo("GET /f?sig=1 HTTP/1.1"));
        Assert.That(
            second.Headers.Keys.Select(static name => name.ToLowerInvariant()).Order(),
            Is.EqualTo(new[] { "accept", "accept-encoding", "host", "user-agent" })
        );
    }

    [Test]
    public async Task A_redirect_on_the_same_origin_keeps_the_token()
    {
        await using var service = new LoopbackServer(request =>
            request.Line.Contains("/there", StringComparison.Ordinal)
                ? LoopbackServer.Ok("""{"name":"there"}""")
                : LoopbackServer.Redirect("/there")
        );
        using var transport = new ApiTransport(Service.Options(address: service.Address));
        Assert.That((await transport.SendAsync(new ApiRequest(Service.List))).Name, Is.EqualTo("there"));
        Assert.That(service.Requests.Select(static r => r["Authorization"]), Is.All.EqualTo("Bearer " + Service.Token));
    }

    [Test]
    public async Task The_token_is_not_sent_after_a_redirect_through_another_host()
    {
        LoopbackServer? service = null;
        await using var detour = new LoopbackServer(request =>
            LoopbackServer.Redirect(
                request.Line.Contains("/near", StringComparison.Ordinal) ? "/2nd" : service!.Address + "/back"
            )
        );
        service = new LoopbackServer(request =>
            request.Line.Contains("/back", StringComparison.Ordinal)
                ? LoopbackServer.Ok("{}")
                : LoopbackServer.Redirect(detour.Address + "/near")
        );
        await using (service)
        {
            using var transport = new ApiTransport(Service.Options(address: service.Address));
            await transport.SendAsync(new ApiRequest(Service.List));
            Assert.That(detour.Requests.Select(Authorization), Is.EqualTo(new string?[] { null, null }));
            Assert.That(service.Requests.Select(Authorization), Is.EqualTo(new[] { "Bearer " + Service.Token, null }));
        }

        static string? Authorization(LoopbackRequest request) => request["Authorization"];
    }

    [Test]
    public async Task Redirects_in_a_circle_end()
    {
        await using var service = new LoopbackServer(_ => LoopbackServer.Redirect("/v3/things"));
        using var transport = new ApiTransport(Service.Options(address: service.Address));
        var failure = await Service.FailureOf<DevinRedirectException>(() =>
            transport.SendAsync(new ApiRequest(Service.List))
        );
        Assert.That(service.Requests, Has.Count.EqualTo(6));
        Assert.That(failure.Message, Does.Contain("the limit of 5 consecutive redirects"));
    }

    [Test]
    public async Task A_post_is_never_sent_elsewhere()
    {
        await using var other = new LoopbackServer(_ => LoopbackServer.Ok("{}"));
        await using var service = new LoopbackServer(_ => LoopbackServer.Redirect(other.Address + "/path?sig=secret"));
        using var transport = new ApiTransport(Service.Options(address: service.Address));
        var failure = await Service.FailureOf<DevinRedirectException>(() =>
            transport.SendAsync(Service.WithBody(Service.Create, new Thing("a")))
        );
        Assert.That(other.Requests, Is.Empty);
        Assert.That(
            failure.Message,
            Does.Contain($"The redirect to {other.Address} was not followed: only GET and HEAD")
        );
        Assert.That(failure.Status, Is.EqualTo(HttpStatusCode.TemporaryRedirect));
    }

    [Test]
    public async Task The_handler_of_dotnet_removes_the_token_when_it_follows_redirects()
    {
        await using var other = new LoopbackServer(_ => LoopbackServer.Ok("""{"name":"a"}"""));
        await using var service = new LoopbackServer(_ => LoopbackServer.Redirect(other.Address));
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = true });
        using var transport = new ApiTransport(Service.Options(client, service.Address));
        await transport.SendAsync(new ApiRequest(Service.List));
        Assert.That(service.Requests.Single()["Authorization"], Is.EqualTo("Bearer " + Service.Token));
        Assert.That(other.Requests.Single().Headers, Does.Not.ContainKey("Authorization"));
    }

    [Test]
    public async Task Default_headers_of_a_given_client_do_not_reach_another_host()
    {
        await using var other = new LoopbackServer(_ => LoopbackServer.Ok("{}"));
        await using var service = new LoopbackServer(_ => LoopbackServer.Redirect(other.Address));
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("X-Api-Key", "secret");
        using var transport = new ApiTransport(Service.Options(client, service.Address));
        await Assert.ThatAsync(
            () => transport.SendAsync(new ApiRequest(Service.List)),
            Throws.TypeOf<DevinRedirectException>().With.Message.Contains("default headers")
        );
        Assert.That(other.Requests, Is.Empty);
    }

    [TestCase("https://xn--pi-6kc\u00FF.example/x")]
    [TestCase("https://xn--\u00E9.example/x")]
    public async Task A_location_whose_host_has_no_punycode_is_not_followed(string location)
    {
        var handler = new StubHandler(
            (_, _) =>
            {
                var response = StubHandler.Json("{}", HttpStatusCode.Found);
                response.Headers.TryAddWithoutValidation("Location", location);
                return response;
            }
        );
        var failure = await Service.FailureOf<DevinRedirectException>(() =>
            Service.Transport(handler).SendAsync(new ApiRequest(Service.List))
        );
        Assert.That(failure.Message, Does.Contain("was not followed: the response contains no valid Location header"));
    }

    [TestCase("http://user:secret@127.0.0.1:1/x", "http://127.0.0.1:1/x")]
    [TestCase("http://user%3Asecret@127.0.0.1:1/x?y=1", "http://127.0.0.1:1/x?y=1")]
    [TestCase("//secret@127.0.0.1:1/x", null)]
    [TestCase("http:\\\\secret@127.0.0.1:1/x", "http://127.0.0.1:1/x")]
    [TestCase("http://secret@[bad/x", "[not a valid URL]")]
    public async Task A_location_with_user_information_is_neither_followed_nor_shown(string location, string? shown)
    {
        await using var service = new LoopbackServer(_ => LoopbackServer.Redirect(location));
        using var transport = new ApiTransport(Service.Options(address: service.Address));
        var failure = await Service.FailureOf<DevinRedirectException>(() =>
            transport.SendAsync(new ApiRequest(Service.List))
        );
        Assert.That(service.Requests, Has.Count.EqualTo(1));
        Assert.That(failure.Message, Does.Contain("was not followed: the "));
        Assert.That(failure.ToString(), Does.Not.Contain("secret"));
        Assert.That(failure.Headers["location"].Single(), Does.Not.Contain("secret").And.Not.Contain("user"));
        Assert.That(shown is null || failure.Headers["location"].Single() == shown);
    }

    [TestCase("GET", false, "https://a.example", "https://b.example/x", true)]
    [TestCase("HEAD", false, "https://a.example", "/x", true)]
    [TestCase("GET", false, "http://127.0.0.1:1", "http://127.0.0.2:2/", true)]
    [TestCase("GET", true, "https://a.example", "https://b.example/x", false)]
    [TestCase("PUT", false, "https://a.example", "https://b.example/x", false)]
    [TestCase("DELETE", false, "https://a.example", "/x", false)]
    [TestCase("GET", false, "https://a.example", "http://b.example/x", false)]
    [TestCase("GET", false, "https://a.example", "http://a.example/x", false)]
    [TestCase("GET", false, "https://a.example", "http://localhost/x", false)]
    [TestCase("GET", false, "https://a.example", "https://127.0.0.1/x", false)]
    [TestCase("GET", false, "https://a.example", "https://user:secret@a.example/x", false)]
    [TestCase("GET", false, "https://a.example", "//user@a.example/x", false)]
    [TestCase("GET", false, "https://a.example", "/user@a.example", true)]
    [TestCase("GET", false, "https://a.example", "file:///etc/passwd", false)]
    [TestCase("GET", false, "https://a.example", "ftp://b.example/", false)]
    public void Only_safe_redirects_are_followed(
        string method,
        bool hasBody,
        string from,
        string location,
        bool followed
    )
    {
        var redirect = RedirectRules.Judge(
            HttpStatusCode.Found,
            new HttpMethod(method),
            hasBody,
            new Uri(from),
            new Uri(location, UriKind.RelativeOrAbsolute),
            0
        );
        Assert.That(redirect.IsFollowed, Is.EqualTo(followed));
        Assert.That(redirect.Refusal is null, Is.EqualTo(followed));
    }

    [TestCase(200)]
    [TestCase(300)]
    [TestCase(304)]
    public void Other_statuses_are_no_redirects(int status) =>
        Assert.That(
            RedirectRules.Judge(
                (HttpStatusCode)status,
                HttpMethod.Get,
                false,
                new("https://a.example"),
                new("https://b.example"),
                0
            ),
            Is.EqualTo(default(Redirect))
        );
}
