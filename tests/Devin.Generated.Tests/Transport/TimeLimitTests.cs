using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Devin.Generated.Transport;
using Microsoft.Extensions.Time.Testing;

namespace Devin.Generated.Tests.Transport;

[TestFixture]
internal sealed class TimeLimitTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(60);

    [Test]
    public async Task The_limit_of_a_call_ends_all_its_attempts_together()
    {
        var clock = new FakeTimeProvider();
        var options = Service.Options(
            new HttpClient(new HangingHandler(() => clock.Advance(TimeSpan.FromSeconds(40))))
        );
        options.TimeProvider = clock;
        options.AttemptTimeout = TimeSpan.FromSeconds(40);
        options.TotalTimeout = TimeSpan.FromSeconds(100);
        options.MaxRetries = 10;
        using var transport = new ApiTransport(options);
        var failure = await Service.FailureOf<DevinConnectionException>(() =>
            transport.SendAsync(new ApiRequest(Service.List))
        );
        Assert.That(failure.IsTimeout, Is.True);
        Assert.That(failure.Attempts, Is.EqualTo(3));
        Assert.That(failure.Message, Does.Contain("TotalTimeout elapsed"));
    }

    [Test]
    [CancelAfter(10_000)]
    public async Task The_limit_of_the_call_applies_to_a_token_provider_that_returns_nothing(
        CancellationToken testToken
    )
    {
        using var transport = WaitingFor(new HangingProvider(null), Service.Responding("""{"name":"a"}"""));
        var failure = await Service.FailureOf<DevinConnectionException>(() =>
            transport.SendAsync(new ApiRequest(Service.List), null, testToken)
        );
        Assert.Multiple(() =>
        {
            Assert.That(failure.IsTimeout, Is.True);
            Assert.That(failure.RequestWasSent, Is.EqualTo(RequestSent.No));
            Assert.That(failure.Message, Does.Contain("TotalTimeout elapsed").And.Contain("token provider"));
        });
    }

    [Test]
    [CancelAfter(10_000)]
    public async Task The_limit_of_the_call_applies_to_the_replacement_of_a_refused_token(CancellationToken testToken)
    {
        using var transport = WaitingFor(new HangingProvider(Service.Token), Service.Responding("{}", status: 401));
        await Assert.ThatAsync(
            () => transport.SendAsync(new ApiRequest(Service.List), null, testToken),
            Throws.TypeOf<DevinUnauthorizedException>()
        );
    }

    [Test]
    public async Task The_limit_of_an_attempt_is_named()
    {
        var options = Service.Options(new HttpClient(new HangingHandler()));
        options.AttemptTimeout = Short;
        options.MaxRetries = 0;
        using var transport = new ApiTransport(options);
        var failure = await Service.FailureOf<DevinConnectionException>(() =>
            transport.SendAsync(new ApiRequest(Service.List))
        );
        Assert.That(failure.Message, Does.Contain("AttemptTimeout elapsed"));
    }

    [Test]
    public async Task A_retry_that_would_start_after_the_limit_of_the_call_is_not_waited_for()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("{}", HttpStatusCode.ServiceUnavailable));
        var options = Service.Options(new HttpClient(handler));
        options.RetryDelay = TimeSpan.FromMinutes(10);
        options.MaxRetryDelay = TimeSpan.FromMinutes(10);
        options.TotalTimeout = TimeSpan.FromMinutes(1);
        using var transport = new ApiTransport(options);
        await Assert.ThatAsync(
            () => transport.SendAsync(new ApiRequest(Service.List)),
            Throws.TypeOf<DevinServerException>()
        );
        Assert.That(handler.Count, Is.EqualTo(1));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Another_attempt_never_gets_the_limit_of_one_whose_body_is_still_sent(bool isSending)
    {
        var sources = new CancellationSources(TimeProvider.System);
        var timeouts = new CallTimeouts(TimeSpan.FromHours(1), TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        var first = new AttemptLimit(new CallDeadline(timeouts, TimeProvider.System), sources, default);
        var token = first.Token;
        first.OnUpload();
        if (!isSending)
        {
            first.OnUploaded();
        }

        first.OnComplete();
        first.Dispose();
        using var second = new AttemptLimit(new CallDeadline(timeouts, TimeProvider.System), sources, default);
        Assert.That(second.Token == token, Is.EqualTo(!isSending));
    }

    [Test]
    public async Task A_file_may_take_longer_than_an_attempt_as_long_as_it_makes_progress()
    {
        await using var server = new LoopbackServer(static _ => LoopbackServer.Ok("{}"));
        var clock = new FakeTimeProvider();
        var options = Service.Options(address: server.Address);
        options.TimeProvider = clock;
        options.AttemptTimeout = TimeSpan.FromSeconds(15);
        options.TotalTimeout = TimeSpan.FromSeconds(20);
        options.StreamIdleTimeout = TimeSpan.FromSeconds(30);
        using var transport = new ApiTransport(options);
        var stream = new SlowStream(
            parts: 6,
            _ =>
            {
                clock.Advance(TimeSpan.FromSeconds(8));
                return Task.CompletedTask;
            }
        );
        await transport.SendAsync(Upload(stream));
        Assert.That(server.Requests.Single().Body.Split("\r\n").Count(static line => line == "x"), Is.EqualTo(6));
    }

    [Test]
    public async Task A_file_that_stops_ends_the_call()
    {
        await using var server = new LoopbackServer(static _ => LoopbackServer.Ok("{}"));
        var options = Service.Options(address: server.Address);
        options.StreamIdleTimeout = Short;
        using var transport = new ApiTransport(options);
        var failure = await Service.FailureOf<DevinConnectionException>(() =>
            transport.SendAsync(Upload(new SlowStream(parts: 2, static token => Task.Delay(Timeout.Infinite, token))))
        );
        Assert.That(failure.Message, Does.Contain("StreamIdleTimeout elapsed"));
    }

    [Test]
    public async Task A_download_may_take_longer_than_an_attempt()
    {
        var clock = new FakeTimeProvider();
        await using var server = new PartialServer();
        using var transport = new ApiTransport(DownloadOptions(server, clock));
        await using var stream = await DownloadAsync(transport);
        var buffer = new byte[10];
        for (var part = 0; part < PartialServer.Length; part++)
        {
            clock.Advance(TimeSpan.FromSeconds(8));
            await server.SendByteAsync();
            Assert.That(await stream.Content.ReadAsync(buffer), Is.EqualTo(1));
        }

        Assert.That(await stream.Content.ReadAsync(buffer), Is.Zero);
    }

    [Test]
    public async Task A_download_that_stops_ends_the_call()
    {
        var clock = new FakeTimeProvider();
        await using var server = new PartialServer();
        using var transport = new ApiTransport(DownloadOptions(server, clock));
        await using var stream = await DownloadAsync(transport);
        await server.SendByteAsync();
        var buffer = new byte[10];
        Assert.That(await stream.Content.ReadAsync(buffer), Is.EqualTo(1));
        var read = stream.Content.ReadAsync(buffer).AsTask();
        clock.Advance(TimeSpan.FromSeconds(10));
        var failure = await Service.FailureOf<DevinConnectionException>(() => read.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.That((failure.IsTimeout, failure.RequestWasSent), Is.EqualTo((true, RequestSent.Yes)));
        Assert.That(failure.Message, Does.Contain("StreamIdleTimeout elapsed"));
    }

    [Test]
    public async Task A_download_whose_connection_breaks_is_a_connection_failure()
    {
        await using var server = new LoopbackServer(static _ => "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nxx");
        using var transport = new ApiTransport(Service.Options(address: server.Address));
        await using var stream = await DownloadAsync(transport);
        var failure = await Service.FailureOf<DevinConnectionException>(() => stream.Content.CopyToAsync(Stream.Null));
        Assert.That((failure.IsTimeout, failure.RequestWasSent), Is.EqualTo((false, RequestSent.Yes)));
    }

    [Test]
    public async Task A_canceled_call_has_the_token_of_its_caller(
        [Values("json", "text", "stream", "none")] string kind
    )
    {
        var options = Service.Options(new HttpClient(new HangingHandler()));
        using var transport = new ApiTransport(options);
        using var cancellation = new CancellationTokenSource();
        var request = new ApiRequest(Service.List);
        Task call = kind switch
        {
            "json" => transport.SendAsync(request, null, cancellation.Token),
            "text" => transport.SendForTextAsync(request, null, cancellation.Token),
            "stream" => transport.SendForStreamAsync(request, null, cancellation.Token),
            _ => transport.SendAsync(request, (RequestOptions?)null, cancellation.Token),
        };
        await cancellation.CancelAsync();
        var failure = await Service.FailureOf<OperationCanceledException>(() => call);
        Assert.That(failure.CancellationToken, Is.EqualTo(cancellation.Token));
    }

    [Test]
    public async Task A_canceled_download_has_the_token_of_its_caller()
    {
        await using var server = new PartialServer();
        using var transport = new ApiTransport(Service.Options(address: server.Address));
        using var cancellation = new CancellationTokenSource();
        await using var stream = await DownloadAsync(transport);
        var copy = stream.Content.CopyToAsync(Stream.Null, cancellation.Token);
        await cancellation.CancelAsync();
        var failure = await Service.FailureOf<OperationCanceledException>(() => copy);
        Assert.That(failure.CancellationToken, Is.EqualTo(cancellation.Token));
    }

    private static Task<ApiStream> DownloadAsync(ApiTransport transport) =>
        transport.SendForStreamAsync(new ApiRequest(Service.List), null, CancellationToken.None);

    private static DevinClientOptions DownloadOptions(PartialServer server, TimeProvider clock)
    {
        var options = Service.Options(address: server.Address);
        options.TimeProvider = clock;
        options.AttemptTimeout = TimeSpan.FromSeconds(15);
        options.TotalTimeout = TimeSpan.FromSeconds(15);
        options.StreamIdleTimeout = TimeSpan.FromSeconds(10);
        return options;
    }

    private static ApiTransport WaitingFor(ITokenProvider provider, HttpMessageHandler handler)
    {
        var options = Service.Options(new HttpClient(handler));
        (options.Token, options.TokenProvider, options.TotalTimeout) = (null, provider, Short);
        return new ApiTransport(options);
    }

    /// <summary>Returns the first token, if there is one, and then waits until it is canceled.</summary>
    private sealed class HangingProvider(string? first) : ITokenProvider
    {
        public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) =>
            first is null ? HangAsync(cancellationToken) : ValueTask.FromResult(first);

        public ValueTask<string> RefreshTokenAsync(string refusedToken, CancellationToken cancellationToken) =>
            HangAsync(cancellationToken);

        private static async ValueTask<string> HangAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return "";
        }
    }

    private static ApiRequest Upload(Stream content)
    {
        var request = new ApiRequest(Service.Create);
        request.AddFilePart("file", new FilePart(content, "a.txt"));
        return request;
    }

    /// <summary>A server that sends the head of one response, and its body as a test asks for it.</summary>
    private sealed class PartialServer : IAsyncDisposable
    {
        /// <summary>The bytes of the body.</summary>
        public const int Length = 5;

        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly Task<TcpClient> _client;

        public PartialServer()
        {
            _listener.Start();
            _client = AcceptAsync();
        }

        public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

        public async Task SendByteAsync() => await (await _client).GetStream().WriteAsync("x"u8.ToArray());

        public async ValueTask DisposeAsync()
        {
            _listener.Dispose();
            if (_client.IsCompletedSuccessfully)
            {
                (await _client).Dispose();
            }
        }

        private async Task<TcpClient> AcceptAsync()
        {
            var client = await _listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            _ = await stream.ReadAsync(new byte[4096]);
            await stream.WriteAsync(
                Encoding.ASCII.GetBytes(
                    string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Length: {Length}\r\n\r\n")
                )
            );
            return client;
        }
    }

    /// <summary>A stream that gives one byte after each pause.</summary>
    private sealed class SlowStream(int parts, Func<CancellationToken, Task> pause) : MemoryStream(new byte[parts])
    {
        private int _given;

        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            if (_given == parts)
            {
                return 0;
            }

            await pause(cancellationToken);
            _given++;
            buffer.Span[0] = (byte)'x';
            return 1;
        }

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            var buffer = new byte[1];
            while (await ReadAsync(buffer, cancellationToken) > 0)
            {
                await destination.WriteAsync(buffer, cancellationToken);
                await destination.FlushAsync(cancellationToken);
            }
        }
    }
}
