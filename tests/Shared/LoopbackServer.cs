using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Devin.Tests.Shared;

/// <summary>
/// A server on this machine that responds to each request with literal bytes, one request for each connection.
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<LoopbackRequest, byte[]> _respond;
    private readonly CancellationTokenSource _stopped = new();
    private readonly Task _loop;

    public LoopbackServer(Func<LoopbackRequest, string> respond)
        : this(request => Encoding.UTF8.GetBytes(respond(request))) { }

    /// <summary>Starts a server. An empty response closes the connection.</summary>
    public LoopbackServer(Func<LoopbackRequest, byte[]> respond)
    {
        _respond = respond;
        _listener.Start();
        _loop = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public ConcurrentQueue<LoopbackRequest> Requests { get; } = [];

    public static string Ok(string body, string headers = "Content-Type: application/json\r\n") =>
        $"HTTP/1.1 200 OK\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    public static string Redirect(string location, int status = 307) =>
        $"HTTP/1.1 {status} Elsewhere\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

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
        var received = new MemoryStream();
        var chunk = new byte[128 * 1024];
        LoopbackRequest? request;
        while ((request = LoopbackRequest.TryParse(received.GetBuffer().AsSpan(0, (int)received.Length))) is null)
        {
            var count = await stream.ReadAsync(chunk, _stopped.Token);
            if (count == 0)
            {
                return;
            }

            received.Write(chunk, 0, count);
        }

        Requests.Enqueue(request);
        await stream.WriteAsync(_respond(request), _stopped.Token);
    }
}
