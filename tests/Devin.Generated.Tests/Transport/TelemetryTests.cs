using System.Diagnostics;
using System.Net;
using System.Text;
using Devin.Generated.Fluent;
using Devin.Generated.Tests.Allocations;
using Devin.Generated.Transport;
using Microsoft.Extensions.Time.Testing;

namespace Devin.Generated.Tests.Transport;

/// <summary>Spans and measurements of calls: their names, their attributes, and what is never part of them.</summary>
[TestFixture]
internal sealed class TelemetryTests
{
    private const string Target = "http.request.method=GET server.address=api.example.com server.port=443";
    private const string List = Target + " url.template=/v3/things";

    [Test]
    public async Task A_call_is_a_span_with_a_span_for_each_attempt_below_it()
    {
        using var recorder = new TelemetryRecorder();
        using var transport = Transport(
            (_, count) =>
                count == 1
                    ? StubHandler.Json("{}", HttpStatusCode.ServiceUnavailable)
                    : StubHandler.Json("""{"number":1}""")
        );
        await transport.SendAsync(new ApiRequest(Service.List));
        Assert.That(
            recorder.Spans.Select(static span =>
                $"{span.DisplayName} {span.Kind} {span.Status} {TelemetryRecorder.Tags(span)}"
            ),
            Is.EqualTo(
                new[]
                {
                    "GET /v3/things Client Error error.type=503 http.request.method=GET http.response.body.size=2 "
                        + "http.response.status_code=503 server.address=api.example.com server.port=443 url.template=/v3/things",
                    "GET /v3/things Client Unset http.request.method=GET http.request.resend_count=1 "
                        + "http.response.body.size=12 http.response.status_code=200 server.address=api.example.com "
                        + "server.port=443 url.template=/v3/things",
                    "ListThings Internal Unset http.request.method=GET http.request.resend_count=1 "
                        + "http.response.status_code=200 server.address=api.example.com server.port=443 url.template=/v3/things",
                }
            )
        );
        var call = recorder.Spans[^1];
        Assert.That(recorder.Spans.SkipLast(1).Select(static span => span.ParentSpanId), Is.All.EqualTo(call.SpanId));
        Assert.That(
            recorder.Of("devin.generated.retries"),
            Is.EqualTo(
                new[]
                {
                    (
                        1d,
                        "error.type=503 http.request.method=GET server.address=api.example.com server.port=443 url.template=/v3/things"
                    ),
                }
            )
        );
    }

    [Test]
    public async Task A_call_is_a_child_of_the_span_of_the_caller_which_is_current_again_after_it()
    {
        using var recorder = new TelemetryRecorder();
        using var transport = Transport((_, _) => StubHandler.Json("{}"));
        using var caller = new Activity("caller").Start();
        await transport.SendAsync(new ApiRequest(Service.List));
        Assert.That(recorder.Spans[^1].ParentSpanId, Is.EqualTo(caller.SpanId));
        Assert.That(Activity.Current, Is.SameAs(caller));
    }

    [Test]
    public async Task Durations_are_in_seconds_of_the_clock_of_the_client()
    {
        using var recorder = new TelemetryRecorder();
        var clock = new FakeTimeProvider();
        using var transport = Transport(
            (_, _) =>
            {
                clock.Advance(TimeSpan.FromSeconds(1.5));
                return StubHandler.Json("{}");
            },
            options => options.TimeProvider = clock
        );
        await transport.SendAsync(new ApiRequest(Service.List));
        var tags = $"http.request.method=GET http.response.status_code=200 {List["http.request.method=GET ".Length..]}";
        Assert.That(recorder.Of("http.client.request.duration"), Is.EqualTo(new[] { (1.5, tags) }));
        Assert.That(recorder.Of("devin.generated.call.duration"), Is.EqualTo(new[] { (1.5, tags) }));
    }

    [Test]
    public async Task Bytes_and_rate_limits_are_measured()
    {
        using var recorder = new TelemetryRecorder();
        using var transport = Transport(
            (_, _) =>
            {
                var response = StubHandler.Json("""{"number":1}""");
                response.Headers.Add("X-RateLimit-Remaining", "17");
                return response;
            }
        );
        await transport.SendAsync(Service.WithBody(Service.Create, new Thing("a", 12)));
        Assert.That(recorder.Of("http.client.request.body.size").Single().Value, Is.EqualTo(24));
        Assert.That(recorder.Of("http.client.response.body.size").Single().Value, Is.EqualTo(12));
        Assert.That(recorder.Of("devin.generated.rate_limit.remaining").Single().Value, Is.EqualTo(17));
    }

    [Test]
    public async Task The_bytes_of_a_stream_of_unknown_length_are_counted()
    {
        using var recorder = new TelemetryRecorder();
        using var transport = Transport((_, _) => StubHandler.Json("{}"));
        var request = new ApiRequest(Service.Create);
        using var pipe = new ForwardOnlyStream(Encoding.ASCII.GetBytes(new string('a', 100_000)));
        request.SetBinaryBody(pipe);
        await transport.SendAsync(request);
        Assert.That(recorder.Of("http.client.request.body.size").Single().Value, Is.EqualTo(100_000));
    }

    [TestCase("RateLimit-Remaining", "3", 3)]
    [TestCase("X-Rate-Limit-Remaining", " 4 ", 4)]
    [TestCase("X-RateLimit-Remaining-Requests", "5", 5)]
    [TestCase("RateLimit", "\"default\";r=50;t=30", 50)]
    [TestCase("RateLimit", "limit=100, remaining=51, reset=30", 51)]
    [TestCase("RateLimit-Remaining", "many", null)]
    [TestCase("RateLimit-Remaining", "-1", null)]
    [TestCase("RateLimit", "\"default\"", null)]
    public void The_remaining_requests_are_read_from_every_usual_header(string name, string value, int? expected)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation(name, value);
        Assert.That(RateLimitHeaders.Remaining(response), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_failed_connection_is_an_error_of_its_kind()
    {
        using var recorder = new TelemetryRecorder();
        using var transport = Transport(
            (_, _) => throw new HttpRequestException(HttpRequestError.NameResolutionError, "no such host"),
            options => options.MaxRetries = 0
        );
        await Assert.ThatAsync(
            () => transport.SendAsync(new ApiRequest(Service.List)),
            Throws.TypeOf<DevinConnectionException>()
        );
        Assert.That(
            recorder.Spans.Select(static span => (span.Status, span.GetTagItem("error.type"))),
            Is.All.EqualTo((ActivityStatusCode.Error, "name_resolution_error"))
        );
        Assert.That(recorder.Spans, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_response_that_cannot_be_read_is_an_error_of_the_call_and_not_of_the_attempt()
    {
        using var recorder = new TelemetryRecorder();
        using var transport = Transport((_, _) => StubHandler.Json("{"));
        await Assert.ThatAsync(
            () => transport.SendAsync(new ApiRequest(Service.List)),
            Throws.TypeOf<DevinResponseFormatException>()
        );
        Assert.That(
            recorder.Spans.Select(static span => span.GetTagItem("error.type")),
            Is.EqualTo(new[] { null, typeof(DevinResponseFormatException).FullName })
        );
        Assert.That(recorder.Of("devin.generated.call.duration").Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_canceled_call_ends_its_spans()
    {
        using var recorder = new TelemetryRecorder();
        using var cancellation = new CancellationTokenSource();
        using var transport = new ApiTransport(Service.Options(new HttpClient(new HangingHandler())));
        var call = transport.SendAsync(new ApiRequest(Service.List), null, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThatAsync(() => call, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(
            recorder.Spans.Select(static span => span.Status),
            Is.EqualTo(new[] { ActivityStatusCode.Error, ActivityStatusCode.Error })
        );
    }

    [Test]
    public async Task Neither_ids_nor_query_values_nor_bodies_nor_the_token_are_in_spans_measurements_or_logs()
    {
        const string secret = "s3cr3t";
        using var recorder = new TelemetryRecorder();
        var logger = new ListLogger();
        var handler = new StubHandler(
            (_, count) =>
                StubHandler.Json(
                    $$"""{"title":"a"}""",
                    count == 1 ? HttpStatusCode.BadGateway : HttpStatusCode.NotFound
                )
        );
        var options = Service.Options(new HttpClient(handler));
        options.Logger = logger;
        using var transport = new ApiTransport(options);
        var request = new ApiRequest(Service.Get);
        request.AddPath("id", secret);
        request.AddQuery("q", secret);
        request.AddHeader("x-key", secret);
        await Assert.ThatAsync(() => transport.SendAsync(request), Throws.TypeOf<DevinNotFoundException>());
        using var api = DevinApiClient.Create(options);
        await Assert.ThatAsync(
            () => api.V3.Self.WithUrl($"{Service.Address}/{secret}?q={secret}").GetAsync(),
            Throws.TypeOf<DevinNotFoundException>()
        );
        await Assert.ThatAsync(
            () =>
                new DevinRequestAdapter(options).SendNoContentAsync(
                    new Microsoft.Kiota.Abstractions.RequestInformation
                    {
                        HttpMethod = Microsoft.Kiota.Abstractions.Method.GET,
                        URI = new Uri($"{Service.Address}/{secret}?q={secret}"),
                    }
                ),
            Throws.TypeOf<DevinNotFoundException>()
        );
        Assert.That(handler.Count, Is.EqualTo(4));
        var texts = recorder
            .Spans.Select(static span => $"{span.DisplayName} {TelemetryRecorder.Tags(span)} {span.StatusDescription}")
            .Concat(recorder.Measurements.Select(static one => one.Tags))
            .Concat(logger.Lines)
            .ToList();
        Assert.That(texts, Has.Count.GreaterThan(15));
        Assert.That(texts, Has.None.Contains(secret).And.None.Contains(Service.Token));
    }

    [Test]
    public async Task The_pages_of_an_enumerated_list_are_counted()
    {
        using var recorder = new TelemetryRecorder();
        using var rehearsal = new Sessions.Rehearsal();
        for (var session = 0; session < 3; session++)
        {
            await rehearsal.CreateAsync();
        }

        Assert.That(await rehearsal.Sessions.ListAllSessionsAsync(new() { First = 2 }).CountAsync(), Is.EqualTo(3));
        Assert.That(recorder.Of("devin.generated.pages").Sum(static one => one.Value), Is.EqualTo(2));
    }

    [Test]
    public void Nothing_is_allocated_for_telemetry_that_nothing_receives()
    {
        var settings = new TransportSettings(Service.Options());
        Assert.That(CallTelemetry.Start(Service.List, settings), Is.Null);
        Assert.That(Allocated.By(() => CallTelemetry.Start(Service.List, settings)), Is.Zero);
        var unobserved = BytesOfACall();
        long observed;
        using (new TelemetryRecorder())
        {
            observed = BytesOfACall();
        }

        Assert.That(observed, Is.GreaterThan(unobserved));
        Assert.That(BytesOfACall(), Is.EqualTo(unobserved));
    }

    [Test]
    public async Task Text_of_a_server_in_the_log_is_printable_and_cut()
    {
        var logger = new ListLogger();
        var status = "a\n\u001b[31m" + new string('b', 5_000_000);
        using var client = new DevinClient(
            new DevinClientOptions
            {
                Token = Service.Token,
                OrganizationId = "org-1",
                Logger = logger,
                HttpClient = new HttpClient(
                    new StubHandler(
                        (_, _) =>
                            StubHandler.Json(
                                $$"""{"session_id":"a","url":"a","status":{{System.Text.Json.JsonSerializer.Serialize(status)}},"x_{{new string('c', 10_000)}}":1}"""
                            )
                    )
                ),
            }
        );
        var session = await client.Sessions.GetSessionAsync("devin-1");
        Assert.That(session.Status.Value, Is.EqualTo(status));
        Assert.That(logger.Lines, Has.Exactly(1).Contains(@"value a\u000A\u001B[31mbbb"));
        Assert.That(logger.Lines.Select(static line => line.Length), Is.All.LessThan(800));
        Assert.That(logger.Lines.SelectMany(static line => line).Where(char.IsControl), Is.Empty);
    }

    /// <summary>The bytes of one call on one thread over a handler that completes immediately.</summary>
    private static long BytesOfACall()
    {
        var body = "{}"u8.ToArray();
        using var transport = new ApiTransport(
            Service.Options(new HttpClient(new ImmediateHandler(() => new ByteArrayContent(body))))
        );
        return Allocated.By(() =>
            transport.SendAsync(new ApiRequest(Service.List), null, CancellationToken.None).GetAwaiter().GetResult()
        );
    }

    private static ApiTransport Transport(
        Func<HttpRequestMessage, int, HttpResponseMessage> respond,
        Action<DevinClientOptions>? configure = null
    )
    {
        var options = Service.Options(new HttpClient(new StubHandler(respond)));
        configure?.Invoke(options);
        return new ApiTransport(options);
    }

    private sealed class ImmediateHandler(Func<HttpContent> content) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(new HttpResponseMessage { Content = content(), RequestMessage = request });
    }

    private sealed class ForwardOnlyStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
