using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Transport;

[TestFixture]
internal sealed class RetryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task A_read_is_retried_after_a_lost_connection_and_a_server_error()
    {
        var handler = new StubHandler(
            (_, count) =>
                count switch
                {
                    1 => throw new HttpRequestException("connection lost"),
                    2 => StubHandler.Json("{}", HttpStatusCode.BadGateway),
                    _ => StubHandler.Json("""{"name":"a"}"""),
                }
        );
        var seen = new List<int>();
        var options = new RequestOptions { OnResponse = info => seen.Add(info.Attempt) };
        var thing = await Service.Transport(handler).SendAsync(new ApiRequest(Service.List), options);
        Assert.That(thing.Name, Is.EqualTo("a"));
        Assert.That(seen, Is.EqualTo(new[] { 2, 3 }));
    }

    [Test]
    public async Task A_post_is_sent_once_when_the_connection_breaks()
    {
        var handler = new StubHandler((_, _) => throw new HttpRequestException("connection lost"));
        var failure = await Service.FailureOf<DevinConnectionException>(() =>
            Service.Transport(handler).SendAsync(Service.WithBody(Service.Create, new Thing("a")))
        );
        Assert.That(handler.Count, Is.EqualTo(1));
        Assert.That(failure.Attempts, Is.EqualTo(1));
        Assert.That(failure.IsTimeout, Is.False);
        Assert.That(failure.InnerException, Is.TypeOf<HttpRequestException>());
        Assert.That(
            failure.Message,
            Does.Contain("https://api.example.com (1 attempt): connection lost. The service may")
        );
    }

    [Test]
    public async Task A_post_is_sent_once_when_the_service_fails([Values(500, 502, 503, 504, 408)] int status)
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("{}", (HttpStatusCode)status));
        await Assert.ThatAsync(
            () => Service.Transport(handler).SendAsync(Service.WithBody(Service.Create, new Thing("a"))),
            Throws.InstanceOf<DevinApiException>()
        );
        Assert.That(handler.Count, Is.EqualTo(1));
    }

    [Test]
    public async Task A_post_is_retried_after_429_with_the_same_body_after_the_requested_delay()
    {
        var clock = new PauseRecorder(Now);
        var handler = new StubHandler(
            (_, count) =>
                count switch
                {
                    1 => TooMany(new RetryConditionHeaderValue(TimeSpan.FromSeconds(7))),
                    2 => TooMany(new RetryConditionHeaderValue(Now.AddSeconds(20))),
                    _ => StubHandler.Json("{}"),
                }
        );
        await Transport(handler, clock).SendAsync(Service.WithBody(Service.Create, new Thing("a")));
        Assert.That(handler.Bodies, Is.EqualTo(Enumerable.Repeat("""{"name":"a"}""", 3)));
        Assert.That(clock.Pauses, Is.EqualTo(new[] { TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(20) }));
    }

    [Test]
    public async Task A_longer_delay_than_allowed_is_reported_to_the_caller()
    {
        var handler = new StubHandler((_, _) => TooMany(new RetryConditionHeaderValue(TimeSpan.FromMinutes(5))));
        var failure = await Service.FailureOf<DevinRateLimitException>(() =>
            Service.Transport(handler).SendAsync(new ApiRequest(Service.List))
        );
        Assert.That(handler.Count, Is.EqualTo(1));
        Assert.That(failure.RetryAfter, Is.EqualTo(TimeSpan.FromMinutes(5)));
        Assert.That(failure.Message, Does.Contain("Retry after 300 s"));
    }

    [TestCase(null, 3)]
    [TestCase(0, 1)]
    [TestCase(4, 5)]
    public async Task The_number_of_retries_is_an_option(int? retries, int expected)
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("{}", HttpStatusCode.ServiceUnavailable));
        await Assert.ThatAsync(
            () =>
                Service
                    .Transport(handler)
                    .SendAsync(new ApiRequest(Service.List), new RequestOptions { MaxRetries = retries }),
            Throws.TypeOf<DevinServerException>()
        );
        Assert.That(handler.Count, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_stream_is_rewound_to_its_first_position_or_not_sent_again([Values] bool canSeek)
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("{}", HttpStatusCode.ServiceUnavailable));
        var stream = new OnceStream(Encoding.ASCII.GetBytes("xxdata"), canSeek) { Position = 2 };
        var request = new ApiRequest(Service.Replace);
        request.AddFilePart("file", new FilePart(stream, "a.txt"));
        await Assert.ThatAsync(
            () => Service.Transport(handler).SendAsync(request),
            Throws.TypeOf<DevinServerException>()
        );
        Assert.That(handler.Count, Is.EqualTo(canSeek ? 3 : 1));
        Assert.That(handler.Bodies, Is.All.Contains("\r\n\r\ndata\r\n"));
    }

    [Test]
    public async Task An_attempt_has_a_time_limit_and_a_cancellation_by_the_caller_is_reported_as_one()
    {
        var handler = new HangingHandler();
        var options = Service.Options(new HttpClient(handler));
        options.AttemptTimeout = TimeSpan.FromMilliseconds(30);
        options.MaxRetries = 1;
        using var transport = new ApiTransport(options);
        var failure = await Service.FailureOf<DevinConnectionException>(() =>
            transport.SendAsync(new ApiRequest(Service.List))
        );
        Assert.That((failure.IsTimeout, failure.Attempts), Is.EqualTo((true, 2)));

        using var cancellation = new CancellationTokenSource();
        var call = transport.SendAsync(
            new ApiRequest(Service.List),
            new RequestOptions { AttemptTimeout = Timeout.InfiniteTimeSpan, MaxRetries = 0 },
            cancellation.Token
        );
        await cancellation.CancelAsync();
        await Assert.ThatAsync(() => call, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_request_whose_response_is_cut_off_is_retried()
    {
        var count = 0;
        await using var server = new LoopbackServer(_ =>
            ++count == 1
                ? "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"name\":"
                : LoopbackServer.Ok("""{"name":"whole"}""")
        );
        using var transport = new ApiTransport(Service.Options(address: server.Address));
        var thing = await transport.SendAsync(new ApiRequest(Service.List));
        Assert.That((thing.Name, count), Is.EqualTo(("whole", 2)));
    }

    private static ApiTransport Transport(HttpMessageHandler handler, TimeProvider clock)
    {
        var options = Service.Options(new HttpClient(handler));
        options.TimeProvider = clock;
        options.AttemptTimeout = Timeout.InfiniteTimeSpan;
        options.TotalTimeout = Timeout.InfiniteTimeSpan;
        return new ApiTransport(options);
    }

    private static HttpResponseMessage TooMany(RetryConditionHeaderValue retryAfter)
    {
        var response = StubHandler.Json("{}", HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter = retryAfter;
        return response;
    }

    private sealed class OnceStream(byte[] bytes, bool canSeek) : MemoryStream(bytes)
    {
        public override bool CanSeek => canSeek;
    }
}
