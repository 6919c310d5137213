using System.Net;
using System.Text.Json;
using Devin.Generated.Fluent;
using Devin.Generated.Models;
using Devin.Generated.Tests.Transport;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace Devin.Generated.Tests.Fluent;

/// <summary>The fluent client keeps values that Kiota's own runtime loses or changes.</summary>
public sealed class EdgeTests
{
    private const string Session = """
        {"acus_consumed":1,"created_at":4102444800,"org_id":"org-1","pull_requests":[],"session_id":"devin-1","status":"an_undocumented_status","tags":[],"updated_at":1,"url":"https://example.com"}
        """;

    [Test]
    public async Task An_unknown_enum_value_and_a_large_integer_are_kept()
    {
        using var client = Responding(Session);
        var session = (await client.V3.Organizations["org-1"].Sessions["devin-1"].GetAsync())!;
        Assert.Multiple(() =>
        {
            Assert.That(session.Status.Value, Is.EqualTo("an_undocumented_status"));
            Assert.That(session.Status.IsKnown, Is.False);
            Assert.That(session.CreatedAt, Is.EqualTo(DateTimeOffset.FromUnixTimeSeconds(4102444800)));
        });
    }

    [TestCase("""{"items":[{"created_at":soon}]}""", "/items/0/created_at")]
    [TestCase("null", "")]
    [TestCase("[]", "")]
    [TestCase("{", "")]
    public async Task An_invalid_response_is_an_error_with_a_pointer(string body, string pointer)
    {
        using var client = Responding(body);
        var error = await Service.FailureOf<DevinResponseFormatException>(() =>
            client.V3.Organizations["org-1"].Sessions.GetAsync()
        );
        Assert.That(error.Pointer, Is.EqualTo(pointer));
        Assert.That(error.Operation, Is.EqualTo("ListSessions"));
    }

    [Test]
    public async Task An_invalid_response_through_Kiotas_adapter_is_an_error_with_its_place()
    {
        using var adapter = KiotaAdapter(Service.Responding("[]"));
        using var client = new DevinApiClient(adapter);
        var error = await Service.FailureOf<JsonException>(() => client.V3.Organizations["org-1"].Sessions.GetAsync());
        Assert.That(error.Message, Does.Contain("at its root: Expected an object, found an array"));
    }

    [Test]
    public async Task Without_a_base_address_nothing_is_sent()
    {
        using var handler = new RecordingHandler(() => StubHandler.Json(Session));
        using var http = new HttpClient(handler);
        using var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http);
        using var client = new DevinApiClient(adapter);
        var error = await Service.FailureOf<InvalidOperationException>(() => client.V3.Self.GetAsync());
        Assert.That(error.Message, Does.Contain("BaseUrl"));
        Assert.That(handler.Calls, Is.Empty);
    }

    [TestCase("")]
    [TestCase("..")]
    [TestCase(null)]
    public void A_path_parameter_that_changes_the_path_is_refused(string? id)
    {
        using var client = Responding(Session);
        var error = Assert.Throws<ArgumentException>(() => _ = client.V3.Organizations[id!]);
        Assert.That(error.ParamName, Is.EqualTo("org_id"));
    }

    [TestCase(HttpStatusCode.ServiceUnavailable, 1)]
    [TestCase(HttpStatusCode.TooManyRequests, 3)]
    public async Task A_post_is_sent_again_only_where_the_service_says_that_it_did_nothing(
        HttpStatusCode status,
        int attempts
    )
    {
        using var handler = new RecordingHandler(() => StubHandler.Json("{}", status));
        using var client = DevinApiClient.Create(Service.Options(new HttpClient(handler)));
        await Service.FailureOf<DevinApiException>(() =>
            client.V3.Organizations["org-1"].Sessions.PostAsync(new SessionCreateRequest { Prompt = "Hello" })
        );
        Assert.That(handler.Calls, Has.Count.EqualTo(attempts));
    }

    [Test]
    public async Task The_last_failure_is_the_typed_exception_with_the_content_of_the_response()
    {
        using var client = DevinApiClient.Create(
            Service.Options(
                new HttpClient(
                    new StubHandler(
                        static (_, _) =>
                        {
                            var response = StubHandler.Json(
                                """{"title":"Slow down","detail":"Too much"}""",
                                HttpStatusCode.TooManyRequests
                            );
                            response.Headers.Add("Retry-After", "7200");
                            response.Headers.Add("x-request-id", "req-1");
                            return response;
                        }
                    )
                )
            )
        );
        var error = await Service.FailureOf<DevinRateLimitException>(() => client.V3.Self.GetAsync());
        Assert.Multiple(() =>
        {
            Assert.That(error.Problem.Title, Is.EqualTo("Slow down"));
            Assert.That(error.RequestId, Is.EqualTo("req-1"));
            Assert.That(error.RetryAfter, Is.EqualTo(TimeSpan.FromHours(2)));
            Assert.That(error.Operation, Is.EqualTo("GetSelf"));
        });
    }

    [TestCase(422, typeof(DevinValidationException))]
    [TestCase(409, typeof(DevinConflictException))]
    [TestCase(500, typeof(DevinServerException))]
    [TestCase(418, typeof(DevinApiException))]
    public async Task Kiotas_adapter_throws_our_exceptions(int status, Type expected)
    {
        using var adapter = KiotaAdapter(Service.Responding("""{"detail":"No."}""", status: status));
        using var client = new DevinApiClient(adapter);
        var error = await Service.FailureOf<DevinApiException>(() => client.V3.Self.GetAsync());
        Assert.Multiple(() =>
        {
            Assert.That(error, Is.TypeOf(expected));
            Assert.That((int)error.Status, Is.EqualTo(status));
            Assert.That(error.Message, Does.Contain("GetSelf").And.Contain("No."));
        });
    }

    [Test]
    public async Task An_incomplete_request_is_refused_by_every_adapter()
    {
        using var adapter = KiotaAdapter(Service.Responding(Session));
        using var theirs = new DevinApiClient(adapter);
        using var ours = Responding(Session);
        var request = new SessionCreateRequest { Prompt = "Hello" };
        request.Unassign(nameof(SessionCreateRequest.Prompt));
        var error = await Service.FailureOf<InvalidOperationException>(() =>
            theirs.V3.Organizations["org-1"].Sessions.PostAsync(request)
        );
        Assert.That(error.Message, Does.Contain("SessionCreateRequest.Prompt is required by the contract"));
        var invalid = await Service.FailureOf<InvalidRequestException>(() =>
            ours.V3.Organizations["org-1"].Sessions.PostAsync(request)
        );
        Assert.That(invalid.Violations.Single().Pointer, Is.EqualTo("/prompt"));
    }

    [TestCase("https://api.example.com/other?x=1", true)]
    [TestCase("https://elsewhere.example/v3/self", false)]
    public async Task A_raw_address_gets_the_token_on_the_own_host_only(string address, bool getsToken)
    {
        using var handler = new RecordingHandler(static () => StubHandler.Json("""{"principal_type":"x"}"""));
        using var client = DevinApiClient.Create(Service.Options(new HttpClient(handler)));
        await client.V3.Self.WithUrl(address).GetAsync();
        Assert.Multiple(() =>
        {
            Assert.That(handler.Calls[0].Line, Is.EqualTo("GET " + address));
            Assert.That(handler.Calls[0].Headers.Contains(Service.Token), Is.EqualTo(getsToken));
        });
    }

    [Test]
    public async Task Options_and_headers_of_one_call_count()
    {
        using var handler = new RecordingHandler(() => StubHandler.Json("{}", HttpStatusCode.ServiceUnavailable));
        using var client = DevinApiClient.Create(Service.Options(new HttpClient(handler)));
        await Service.FailureOf<DevinServerException>(() =>
            client.V3.Self.GetAsync(configuration =>
            {
                configuration.Headers.Add("x-trace", "42");
                configuration.Options.Add(new RequestOptions { MaxRetries = 0 });
            })
        );
        Assert.That(handler.Calls, Has.Count.EqualTo(1));
        Assert.That(handler.Calls[0].Headers, Does.Contain("x-trace: 42"));
    }

    [Test]
    public async Task Kiotas_inspection_of_headers_and_bodies_works()
    {
        await using var server = new LoopbackServer(static _ =>
            LoopbackServer.Ok("""{"principal_type":"x"}""", "Content-Type: application/json\r\nX-Id: 7\r\n")
        );
        using var client = DevinApiClient.Create(Service.Options(address: server.Address));
        var headers = new HeadersInspectionHandlerOption { InspectResponseHeaders = true };
        var body = new BodyInspectionHandlerOption { InspectResponseBody = true };
        await client.V3.Self.GetAsync(configuration => configuration.Options = [headers, body]);
        Assert.Multiple(() =>
        {
            Assert.That(headers.ResponseHeaders["X-Id"], Is.EqualTo(new[] { "7" }));
            Assert.That(new StreamReader(body.ResponseBody).ReadToEnd(), Does.Contain("principal_type"));
        });
    }

    [Test]
    public async Task A_native_response_handler_gets_the_response()
    {
        using var client = Responding(Session);
        var native = new NativeResponseHandler();
        var result = await client
            .V3.Organizations["org-1"]
            .Sessions["devin-1"]
            .GetAsync(configuration =>
                configuration.Options.Add(new ResponseHandlerOption { ResponseHandler = native })
            );
        using var response = (HttpResponseMessage)native.Value!;
        Assert.That(result, Is.Null);
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo(Session));
    }

    [Test]
    public async Task Both_clients_share_one_HttpClient_and_do_not_dispose_it()
    {
        using var handler = new RecordingHandler(static () => StubHandler.Json("""{"principal_type":"x"}"""));
        using var http = new HttpClient(handler);
        using (var flat = new DevinClient(Service.Options(http)))
        using (var fluent = DevinApiClient.Create(Service.Options(http)))
        {
            await flat.Self.GetSelfAsync();
            await fluent.V3.Self.GetAsync();
        }

        using var response = await http.GetAsync(new Uri("https://example.com"));
        Assert.That(handler.Calls, Has.Count.EqualTo(3));
    }

    private static DevinApiClient Responding(string body) =>
        DevinApiClient.Create(Service.Options(new HttpClient(Service.Responding(body))));

    private static HttpClientRequestAdapter KiotaAdapter(HttpMessageHandler handler) =>
        new(new AnonymousAuthenticationProvider(), httpClient: new HttpClient(handler)) { BaseUrl = Service.Address };
}
