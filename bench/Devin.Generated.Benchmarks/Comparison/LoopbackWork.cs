using Devin.Generated.Benchmarks.Loopback;
using Devin.Generated.Core;
using HandWritten;

namespace Devin.Generated.Benchmarks.Comparison;

/// <summary>Calls over a connection to a server on this machine.</summary>
internal sealed class LoopbackWork : IDisposable
{
    private const int Callers = 64;
    private const int CallsOfEach = 200;

    private readonly LoopbackServer _server = LoopbackServer.Start();
    private readonly HttpClient _http = SessionClient.CreateHttpClient();
    private readonly DevinClient _client;
    private readonly SessionClient _byHand;

    public LoopbackWork()
    {
        _client = new DevinClient(
            new DevinClientOptions
            {
                BaseAddress = _server.Address,
                Token = InMemoryService.Token,
                OrganizationId = Samples.Organization,
                OnUndocumentedValue = static _ => throw new InvalidOperationException("All values are documented."),
            }
        );
        _byHand = new SessionClient(_http, _server.Address, InMemoryService.Token, Samples.Organization);
    }

    public IEnumerable<Work> All()
    {
        yield return new Work(
            "list 100,000 sessions, loopback",
            () => ListAsync(_client.Sessions.ListAllSessionsAsync()).GetAwaiter().GetResult(),
            () => ListAsync(_byHand.ListAllAsync()).GetAwaiter().GetResult(),
            new Target(0.95)
        )
        {
            Rounds = 9,
        };

        // A throughput of 1.05.
        yield return new Work(
            "64 concurrent callers, loopback",
            () => Call(() => _client.Sessions.GetSessionAsync(Samples.SessionId)),
            () => Call(() => _byHand.GetAsync(Samples.SessionId)),
            new Target(1 / 1.05)
        )
        {
            Rounds = 25,
        };
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
        _server.Dispose();
    }

    private static async Task ListAsync<T>(IAsyncEnumerable<T> sessions)
    {
        var count = 0;
        await foreach (var _ in sessions)
        {
            count++;
        }

        if (count != 100 * LoopbackService.Pages)
        {
            throw new InvalidOperationException($"The list has {count} sessions.");
        }
    }

    private static void Call(Func<Task> call) =>
        Task.WhenAll(
                Enumerable
                    .Range(0, Callers)
                    .Select(_ =>
                        Task.Run(async () =>
                        {
                            for (var index = 0; index < CallsOfEach; index++)
                            {
                                await call();
                            }
                        })
                    )
            )
            .GetAwaiter()
            .GetResult();
}
