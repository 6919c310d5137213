using System.Net;
using System.Net.Sockets;
using System.Text;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Transport;

/// <summary>What reaches the server when a connection fails: nothing twice, and everything that was surely not sent.</summary>
[TestFixture]
internal sealed class SendingTests
{
    private static readonly ApiOperation Archive = new("ArchiveThing", HttpMethod.Post, "/v3/things/archive");
    private static readonly ApiOperation Remove = new("RemoveThing", HttpMethod.Delete, "/v3/things");

    [Test]
    public async Task A_refused_connection_is_retried_for_every_method_and_says_that_nothing_was_sent(
        [Values("GET", "POST", "PATCH", "DELETE")] string method
    )
    {
        using var address = new RefusingAddress();
        var options = Service.Options(address: address.Text);
        using var transport = new ApiTransport(options);
        var operation = new ApiOperation("Try", new HttpMethod(method), "/things");
        var failure = await Service.FailureOf<DevinConnectionException>(() =>
            transport.SendAsync(new ApiRequest(operation), null, CancellationToken.None)
        );
        Assert.Multiple(() =>
        {
            Assert.That(
                (failure.RequestWasSent, failure.Attempts, failure.IsTimeout),
                Is.EqualTo((RequestSent.No, 3, false))
            );
            Assert.That(failure.Message, Does.EndWith("The request was not sent.").And.Contain("(3 attempts)"));
        });
    }

    [TestCase(HttpRequestError.NameResolutionError, RequestSent.No, 3)]
    [TestCase(HttpRequestError.ConnectionError, RequestSent.No, 3)]
    [TestCase(HttpRequestError.SecureConnectionError, RequestSent.No, 3)]
    [TestCase(HttpRequestError.ProxyTunnelError, RequestSent.No, 3)]
    [TestCase(HttpRequestError.ResponseEnded, RequestSent.Unknown, 1)]
    [TestCase(HttpRequestError.Unknown, RequestSent.Unknown, 1)]
    public async Task A_create_is_retried_only_if_it_was_surely_not_sent(
        HttpRequestError error,
        RequestSent sent,
        int attempts
    )
    {
        using var handler = new StubHandler((_, _) => throw new HttpRequestException(error, "It failed."));
        using var http = new HttpClient(handler);
        using var transport = new ApiTransport(Service.Options(http));
        var failure = await Service.FailureOf<DevinConnectionException>(() =>
            transport.SendAsync(Service.WithBody(Service.Create, new Thing("a")))
        );
        Assert.That((failure.RequestWasSent, failure.Attempts), Is.EqualTo((sent, attempts)));
        Assert.That(handler.Count, Is.EqualTo(attempts));
    }

    [Test]
    public async Task A_failed_tls_handshake_was_not_sent_and_the_innermost_cause_is_named()
    {
        await using var server = new ClosingServer(responses: 0);
        var options = Service.Options(address: server.Address.Replace("http:", "https:", StringComparison.Ordinal));
        options.MaxRetries = 0;
        using var transport = new ApiTransport(options);
        var failure = await Service.FailureOf<DevinConnectionException>(() =>
            transport.SendAsync(Service.WithBody(Service.Create, new Thing("a")))
        );
        Assert.That(failure.RequestWasSent, Is.EqualTo(RequestSent.No));
        Assert.That(failure.Message, Does.Contain(failure.GetBaseException().Message.TrimEnd('.')));
    }

    [Test]
    public async Task A_request_whose_response_breaks_off_was_sent()
    {
        await using var server = new LoopbackServer(static _ => "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
        using var transport = new ApiTransport(Service.Options(address: server.Address));
        var failure = await Service.FailureOf<DevinConnectionException>(() =>
            transport.SendAsync(Service.WithBody(Service.Create, new Thing("a")))
        );
        Assert.That((failure.RequestWasSent, failure.Attempts), Is.EqualTo((RequestSent.Yes, 1)));
        Assert.That(failure.Message, Does.EndWith("The service may have processed the request."));
    }

    [Test]
    public async Task A_request_without_a_body_arrives_once_when_a_new_connection_closes(
        [Values] bool isPost,
        [Values] bool isReused
    )
    {
        await using var server = new ClosingServer(responses: isReused ? 1 : 0);
        var options = Service.Options(address: server.Address);
        options.MaxRetries = 0;
        using var transport = new ApiTransport(options);
        var request = isPost ? Archive : Remove;
        if (isReused)
        {
            await transport.SendAsync(new ApiRequest(request), null, CancellationToken.None);
        }

        var failure = await Service.FailureOf<DevinConnectionException>(() =>
            transport.SendAsync(new ApiRequest(request), null, CancellationToken.None)
        );
        Assert.That(failure.Attempts, Is.EqualTo(1));
        Assert.That(server.Requests, Is.EqualTo(isReused ? 2 : 1));
    }

    [Test]
    public async Task A_redirect_target_that_fails_is_named()
    {
        using var elsewhere = new RefusingAddress();
        await using var server = new LoopbackServer(_ =>
            LoopbackServer.Redirect(elsewhere.Text + "/file?signature=secret")
        );
        var options = Service.Options(address: server.Address);
        options.MaxRetries = 0;
        using var transport = new ApiTransport(options);
        var failure = await Service.FailureOf<DevinConnectionException>(() =>
            transport.SendAsync(new ApiRequest(Service.List))
        );
        Assert.That(failure.Message, Does.Contain($"from {elsewhere.Text} ").And.Not.Contain("secret"));
        Assert.That(failure.RequestWasSent, Is.EqualTo(RequestSent.Yes));
    }

    /// <summary>
    /// An address that refuses connections: no other program gets its port, because it is taken, and nothing listens.
    /// </summary>
    private sealed class RefusingAddress : IDisposable
    {
        private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

        public RefusingAddress() => _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        public string Text => $"http://127.0.0.1:{((IPEndPoint)_socket.LocalEndPoint!).Port}";

        public void Dispose() => _socket.Dispose();
    }

    /// <summary>Responds to some requests on a connection that stays open, and closes the connection after each further one.</summary>
    private sealed class ClosingServer : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _stopped = new();
        private readonly Task _loop;
        private readonly int _responses;

        public ClosingServer(int responses)
        {
            _responses = responses;
            _listener.Start();
            _loop = AcceptAsync();
        }

        public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

        public int Requests { get; private set; }

        public async ValueTask DisposeAsync()
        {
            await _stopped.CancelAsync();
            await _loop;
            _listener.Dispose();
            _stopped.Dispose();
        }

        private async Task AcceptAsync()
        {
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync(_stopped.Token);
                    await ServeAsync(client.GetStream());
                }
            }
            catch (OperationCanceledException) when (_stopped.IsCancellationRequested)
            {
                // The server is disposed.
            }
        }

        private async Task ServeAsync(NetworkStream stream)
        {
            var buffer = new byte[16 * 1024];
            while (await stream.ReadAsync(buffer, _stopped.Token) > 0)
            {
                Requests++;
                if (Requests > _responses)
                {
                    return;
                }

                await stream.WriteAsync(
                    Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
                    _stopped.Token
                );
            }
        }
    }
}
