using System.Net;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Transport;

/// <summary>Settings of the library's own HTTP client.</summary>
[TestFixture]
internal sealed class OwnClientTests
{
    [Test]
    public async Task Cookies_of_a_response_are_not_kept()
    {
        await using var server = new LoopbackServer(_ =>
            LoopbackServer.Ok("{}", "Content-Type: application/json\r\nSet-Cookie: session=1\r\n")
        );
        using var transport = new ApiTransport(Service.Options(address: server.Address));
        await transport.SendAsync(new ApiRequest(Service.List));
        await transport.SendAsync(new ApiRequest(Service.List));
        Assert.That(server.Requests, Has.Count.EqualTo(2));
        Assert.That(server.Requests.Select(static request => request["Cookie"]), Is.All.Null);
    }

    [Test]
    public void The_proxy_of_the_system_is_used()
    {
        using var handler = HttpDefaults.CreateHandler();
        Assert.That((handler.UseProxy, handler.Proxy), Is.EqualTo((true, (IWebProxy?)null)));
    }

    [Test]
    public async Task A_body_that_cannot_be_decompressed_is_reported()
    {
        await using var server = new LoopbackServer(_ =>
            LoopbackServer.Ok("no gzip", "Content-Type: application/json\r\nContent-Encoding: gzip\r\n")
        );
        using var transport = new ApiTransport(Service.Options(address: server.Address));
        await Assert.ThatAsync(
            () => transport.SendAsync(new ApiRequest(Service.List)),
            Throws.TypeOf<DevinResponseFormatException>().With.Message.Contains("cannot be decompressed")
        );
    }

    [Test]
    public async Task A_call_can_be_cancelled_while_the_body_of_an_error_arrives()
    {
        using var cancellation = new CancellationTokenSource();
        var stalled = new StalledStream();
        var handler = new StubHandler(
            (_, _) => new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StreamContent(stalled) }
        );
        var call = Service.Transport(handler).SendAsync(new ApiRequest(Service.List), null, cancellation.Token);
        await stalled.Reached;
        await cancellation.CancelAsync();
        await Assert.ThatAsync(() => call, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_stream_that_an_abandoned_attempt_still_reads_is_not_sent_again()
    {
        using var cancellation = new CancellationTokenSource();
        var stalled = new StalledStream();
        var source = new StreamSource(stalled);
        Assert.That(source.CanRepeat, Is.True);
        var copy = source.CopyToAsync(Stream.Null, cancellation.Token);
        await stalled.Reached;
        Assert.That(source.CanRepeat, Is.False);
        await cancellation.CancelAsync();
        await Assert.ThatAsync(() => copy, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(source.CanRepeat, Is.True);
    }

    [Test]
    public async Task A_stream_that_breaks_is_a_failed_connection_whatever_the_handler_leaves_out()
    {
        using var client = new HttpClient(new BareHandler());
        using var transport = new ApiTransport(Service.Options(client));
        await using var stream = await transport.SendForStreamAsync(new ApiRequest(Service.List), null, default);
        var failure = await Service.FailureOf<DevinConnectionException>(() => stream.Content.CopyToAsync(Stream.Null));
        Assert.That(failure.Message, Does.Contain(Service.Address).And.Contain("The cable is cut"));
    }

    /// <summary>Returns a response without its request, as simple test doubles do.</summary>
    private sealed class BareHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) });
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The cable is cut.");
    }

    private sealed class StalledStream : MemoryStream
    {
        private readonly TaskCompletionSource _reached = new();

        public Task Reached => _reached.Task;

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            StallAsync(cancellationToken);

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            await StallAsync(cancellationToken);
            return 0;
        }

        private async Task StallAsync(CancellationToken cancellationToken)
        {
            _reached.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }
}
