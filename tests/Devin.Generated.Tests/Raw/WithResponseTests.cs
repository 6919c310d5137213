using System.Net;
using Devin.Generated.Fluent;
using Devin.Generated.Tests.Transport;

namespace Devin.Generated.Tests.Raw;

/// <summary>The value of a call together with its response, with both clients.</summary>
internal sealed class WithResponseTests
{
    private const string Body = """{"session_id":"devin-1","status":"running"}""";

    [Test]
    public async Task The_flat_client_returns_value_status_headers_id_attempts_and_body()
    {
        using var handler = new StubHandler(Respond);
        using var client = Flat(handler);
        var result = await client.WithResponseAsync(static c => c.Sessions.GetSessionAsync("1"));
        Assert.That(result.Value.SessionId, Is.EqualTo("devin-1"));
        AssertResponse(result.Response, "GetSession");
    }

    [Test]
    public async Task The_fluent_client_captures_the_same_with_an_option_of_the_request()
    {
        using var handler = new StubHandler(Respond);
        using var client = Fluent(handler);
        var capture = new ResponseCapture();
        var session = await client
            .V3.Organizations["org-1"]
            .Sessions["1"]
            .GetAsync(request => request.Options.Add(capture));
        Assert.That(session?.SessionId, Is.EqualTo("devin-1"));
        AssertResponse(capture.Response, "GetSession");
    }

    [Test]
    public async Task A_call_without_a_value_has_a_response_too()
    {
        using var handler = new StubHandler(
            static (_, _) => StubHandler.Json("""{"unused":1}""", HttpStatusCode.Accepted)
        );
        using var client = Flat(handler);
        using var fluent = Fluent(handler);
        var flat = await client.ResponseOfAsync(static c => c.Enterprise.AcuLimits.DeleteUserAcuLimitsAsync("user-1"));
        Assert.That(flat.Status, Is.EqualTo(HttpStatusCode.Accepted));
        Assert.That(flat.ReadText(), Is.EqualTo("""{"unused":1}"""));
        var capture = new ResponseCapture();
        await fluent
            .V3.Enterprise.Consumption.AcuLimits.Devin.Organizations["org-1"]
            .DeleteAsync(request => request.Options.Add(capture));
        Assert.That(capture.Response.ReadText(), Is.EqualTo("""{"unused":1}"""));
    }

    [Test]
    public async Task The_options_and_the_organization_of_the_call_stay()
    {
        using var handler = new StubHandler(static (_, _) => StubHandler.Json(Body));
        using var client = Flat(handler);
        var result = await client
            .ForOrganization("org-2")
            .WithResponseAsync(static c => c.Sessions.GetSessionAsync("1", new RequestOptions { MaxRetries = 0 }));
        Assert.That(handler.Paths, Is.EqualTo(new[] { "/v3/organizations/org-2/sessions/devin-1" }));
        Assert.That(result.Response.Attempts, Is.EqualTo(1));
    }

    [Test]
    public async Task A_function_that_does_not_use_its_client_is_an_error()
    {
        using var handler = new StubHandler(static (_, _) => StubHandler.Json(Body));
        using var client = Flat(handler);
        var error = await Service.FailureOf<InvalidOperationException>(() =>
            client.WithResponseAsync(_ => client.Sessions.GetSessionAsync("1"))
        );
        Assert.That(error.Message, Does.Contain("Call this client"));
    }

    [Test]
    public async Task A_function_that_makes_two_calls_is_an_error()
    {
        using var handler = new StubHandler(static (_, _) => StubHandler.Json(Body));
        using var client = Flat(handler);
        var error = await Service.FailureOf<InvalidOperationException>(() =>
            client.WithResponseAsync(static async c =>
            {
                await c.Sessions.GetSessionAsync("1");
                return await c.Sessions.GetSessionAsync("2");
            })
        );
        Assert.That(error.Message, Does.Contain("2 responses"));
    }

    [Test]
    public async Task A_capture_without_a_successful_call_is_an_error()
    {
        using var handler = new StubHandler(static (_, _) => StubHandler.Json("{}", HttpStatusCode.NotFound));
        using var client = Fluent(handler);
        var capture = new ResponseCapture();
        await Service.FailureOf<DevinNotFoundException>(() =>
            client.V3.Organizations["org-1"].Sessions["1"].GetAsync(request => request.Options.Add(capture))
        );
        Assert.That(() => capture.Response, Throws.InvalidOperationException);
    }

    [Test]
    public async Task The_exception_of_the_call_comes_through()
    {
        using var handler = new StubHandler(static (_, _) => StubHandler.Json("{}", HttpStatusCode.NotFound));
        using var client = Flat(handler);
        await Service.FailureOf<DevinNotFoundException>(() =>
            client.WithResponseAsync(static c => c.Sessions.GetSessionAsync("1"))
        );
    }

    private static void AssertResponse(RawResponse response, string operation) =>
        Assert.Multiple(() =>
        {
            Assert.That(response.Operation, Is.EqualTo(operation));
            Assert.That(response.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(response.Headers["X-REQUEST-ID"], Is.EqualTo(new[] { "r-2" }));
            Assert.That(response.RequestId, Is.EqualTo("r-2"));
            Assert.That(response.Attempts, Is.EqualTo(2));
            Assert.That(response.ReadText(), Is.EqualTo(Body));
            Assert.That(response.Body.Length, Is.EqualTo(Body.Length));
            Assert.That(response.ReadJson()!["status"]!.GetValue<string>(), Is.EqualTo("running"));
        });

    private static HttpResponseMessage Respond(HttpRequestMessage request, int number)
    {
        var response = number == 1 ? StubHandler.Json("{}", HttpStatusCode.ServiceUnavailable) : StubHandler.Json(Body);
        response.Headers.Add("x-request-id", $"r-{number}");
        return response;
    }

    private static DevinClient Flat(HttpMessageHandler handler)
    {
        var options = Service.Options(new HttpClient(handler));
        options.OrganizationId = "org-1";
        return new DevinClient(options);
    }

    private static DevinApiClient Fluent(HttpMessageHandler handler) =>
        DevinApiClient.Create(Service.Options(new HttpClient(handler)));
}
