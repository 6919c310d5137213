using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Devin.Generated.Tests.Storm;

/// <summary>A server with many connections that responds to each request with a random fault, and counts what arrived.</summary>
internal sealed class StormServer : IAsyncDisposable
{
    private static readonly StormFault[] s_faults = Enum.GetValues<StormFault>();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly ConcurrentDictionary<Task, byte> _connections = [];
    private readonly Random _random;
    private readonly Task _loop;

    public StormServer(int seed)
    {
        _random = new Random(seed);
        _listener.Start(backlog: 512);
        _loop = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>The number of open connections.</summary>
    public int Connections => _connections.Count;

    /// <summary>
    /// For each marker of a caller, the number of requests with it that were not refused with 429.
    /// </summary>
    public ConcurrentDictionary<string, int> Arrivals { get; } = new(StringComparer.Ordinal);

    /// <summary>The number of times that each fault occurred.</summary>
    public ConcurrentDictionary<StormFault, int> Faults { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        await _loop;
        await Task.WhenAll(_connections.Keys);
        _listener.Dispose();
        _stopped.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stopped.Token);
                var task = ServeAsync(client);
                _connections.TryAdd(task, 0);
                _ = task.ContinueWith(
                    done => _connections.TryRemove(done, out _),
                    CancellationToken.None,
                    TaskContinuationOptions.ExecuteSynchronously,
                    TaskScheduler.Default
                );
            }
        }
        catch (OperationCanceledException) when (_stopped.IsCancellationRequested)
        {
            // The server is disposed.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                while (await ReadAsync(client.GetStream()) is { } request)
                {
                    var fault = Next();
                    Record(request, fault);
                    if (!await RespondAsync(client, fault))
                    {
                        return;
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException)
            {
                // The client closed the connection, or the server is disposed.
            }
        }
    }

    /// <summary>One of two requests succeeds; the others have one fault each.</summary>
    private StormFault Next()
    {
        StormFault fault;
        lock (_random)
        {
            fault = _random.Next(2) == 0 ? StormFault.None : s_faults[_random.Next(s_faults.Length)];
        }

        Faults.AddOrUpdate(fault, 1, static (_, count) => count + 1);
        return fault;
    }

    private void Record(LoopbackRequest request, StormFault fault)
    {
        if (fault != StormFault.TooManyRequests && StormMarker.Find(request) is { } marker)
        {
            Arrivals.AddOrUpdate(marker, 1, static (_, count) => count + 1);
        }
    }

    /// <summary>Responds, and returns whether the connection remains open.</summary>
    private async Task<bool> RespondAsync(TcpClient client, StormFault fault)
    {
        if (fault == StormFault.ResetBeforeResponse)
        {
            client.LingerState = new LingerOption(enable: true, seconds: 0);
            return false;
        }

        var stream = client.GetStream();
        await stream.WriteAsync(StormResponse.Bytes(fault), _stopped.Token);
        if (fault is StormFault.NoResponse or StormFault.SlowBody)
        {
            // Until the client closes the connection.
            await stream.CopyToAsync(Stream.Null, _stopped.Token);
        }

        return StormResponse.KeepsConnection(fault);
    }

    private async Task<LoopbackRequest?> ReadAsync(NetworkStream stream)
    {
        var received = new MemoryStream();
        var chunk = new byte[16 * 1024];
        while (true)
        {
            var count = await stream.ReadAsync(chunk, _stopped.Token);
            if (count == 0)
            {
                return null;
            }

            received.Write(chunk, 0, count);
            if (LoopbackRequest.TryParse(received.GetBuffer().AsSpan(0, (int)received.Length)) is { } request)
            {
                return request;
            }
        }
    }
}
