using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Reports.Tests.Browser;

/// <summary>A connection to a browser: commands with their results, and events.</summary>
internal sealed class DevToolsConnection : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _pending = new();
    private readonly CancellationTokenSource _closed = new();
    private Task _reading = Task.CompletedTask;
    private int _lastId;

    private DevToolsConnection() { }

    /// <summary>Called with each event.</summary>
    public event Action<JsonNode>? Received;

    /// <summary>Connects to a browser.</summary>
    public static async Task<DevToolsConnection> OpenAsync(Uri address)
    {
        var connection = new DevToolsConnection();
        await connection._socket.ConnectAsync(address, CancellationToken.None);
        connection._reading = connection.ReadAsync();
        return connection;
    }

    /// <summary>Sends a command and returns its result.</summary>
    public async Task<JsonNode> SendAsync(string method, JsonObject? parameters = null, string? session = null)
    {
        var id = Interlocked.Increment(ref _lastId);
        var command = new JsonObject
        {
            ["id"] = id,
            ["method"] = method,
            ["params"] = parameters ?? [],
        };
        if (session is not null)
        {
            command["sessionId"] = session;
        }

        var result = _pending[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await _socket.SendAsync(
            JsonSerializer.SerializeToUtf8Bytes(command),
            WebSocketMessageType.Text,
            endOfMessage: true,
            _closed.Token
        );
        return await result.Task.WaitAsync(Patience, _closed.Token);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        await _reading;
        _socket.Dispose();
        _closed.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await ReceiveAsync() is { } message)
            {
                if (message["id"] is not { } id)
                {
                    Received?.Invoke(message);
                }
                else if (_pending.TryRemove((int)id, out var pending))
                {
                    Complete(pending, message);
                }
            }
        }
        catch (OperationCanceledException) when (_closed.IsCancellationRequested)
        {
            // The connection was closed.
        }
        catch (WebSocketException exception)
        {
            foreach (var pending in _pending.Values)
            {
                pending.TrySetException(exception);
            }
        }
    }

    private async Task<JsonNode?> ReceiveAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), _closed.Token);
            message.Write(buffer, 0, part.Count);
        } while (!part.EndOfMessage);
        return part.MessageType == WebSocketMessageType.Close ? null : JsonNode.Parse(message.ToArray());
    }

    private static void Complete(TaskCompletionSource<JsonNode> pending, JsonNode message)
    {
        if (message["error"] is { } error)
        {
            pending.SetException(new InvalidOperationException(error.ToJsonString()));
        }
        else
        {
            pending.SetResult(message["result"]!);
        }
    }
}
