using System.Text;
using Torture.Generated;
using Torture.Generated.Core;

namespace Devin.Torture.Tests;

/// <summary>A service on this machine, and a client of it.</summary>
internal static class Service
{
    public const string Token = "cog_0123456789abcdef";

    /// <summary>The request that a call sends if the response is a text.</summary>
    internal static async Task<LoopbackRequest> SentAsync(
        Func<TortureClient, Task> call,
        string response = "HTTP/1.1 204 None\r\nConnection: close\r\n\r\n"
    )
    {
        await using var server = new LoopbackServer(_ => response);
        using var client = Client(server);
        await call(client);
        return server.Requests.Single();
    }

    /// <summary>The result of a call if the response is a JSON body.</summary>
    internal static async Task<T> ReceivedAsync<T>(Func<TortureClient, Task<T>> call, string body)
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Ok(body));
        using var client = Client(server);
        return await call(client);
    }

    /// <summary>
    /// Reads a value from JSON, lets the scenario look at it, and gives the JSON that is sent with it.
    /// </summary>
    internal static async Task<string> RoundTripAsync<T>(
        Func<TortureClient, T, Task<T>> call,
        T empty,
        string json,
        Action<T> look
    )
    {
        var value = await ReceivedAsync(client => call(client, empty), json);
        look(value);
        return (await SentAsync(client => call(client, value), LoopbackServer.Ok(json))).Body;
    }

    internal static TortureClient Client(LoopbackServer server) =>
        new(
            new TortureClientOptions
            {
                BaseAddress = new Uri(server.Address),
                Token = Token,
                MaxRetries = 0,
            }
        );

    internal static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
