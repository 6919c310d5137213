using System.Net.Sockets;
using Devin.Generated.Fluent;

namespace Devin.Generated.Tests.Storm;

/// <summary>
/// 64 callers and a server with every fault. See <see cref="StormDuration"/>.
/// </summary>
[TestFixture]
[NonParallelizable]
internal sealed class StormTests
{
    private const int Callers = 64;

    [Test]
    public async Task Each_create_arrives_once_each_failure_is_typed_and_nothing_is_left_open()
    {
        var unobserved = new List<string>();
        EventHandler<UnobservedTaskExceptionEventArgs> onUnobserved = (_, arguments) =>
        {
            lock (unobserved)
            {
                unobserved.Add(arguments.Exception.ToString());
            }
        };
        TaskScheduler.UnobservedTaskException += onUnobserved;
        try
        {
            await using var server = new StormServer(seed: 1);
            var callers = await RunAsync(server);
            await Assert.MultipleAsync(async () =>
            {
                Assert.That(callers.SelectMany(static caller => caller.Violations).Take(10), Is.Empty);
                Assert.That(callers.Sum(static caller => caller.Successes), Is.GreaterThan(Callers));
                Assert.That(callers.Sum(static caller => caller.TypedFailures), Is.GreaterThan(Callers));
                Assert.That(server.Faults.Keys, Is.EquivalentTo(Enum.GetValues<StormFault>()));
                await Assert.ThatAsync(() => OpenConnectionsAsync(server), Is.Zero);
            });
            await TestContext.Out.WriteLineAsync(
                $"{server.Faults.Values.Sum()} requests, {callers.Sum(static caller => caller.Successes)} calls with a result, "
                    + $"{callers.Sum(static caller => caller.TypedFailures)} typed failures, {server.Arrivals.Count} markers"
            );
        }
        finally
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            TaskScheduler.UnobservedTaskException -= onUnobserved;
        }

        Assert.That(unobserved, Is.Empty);
    }

    private static async Task<StormCaller[]> RunAsync(StormServer server)
    {
        using var http = new HttpClient(Handler()) { Timeout = Timeout.InfiniteTimeSpan };
        using var flat = new DevinClient(Options(server, http));
        using var fluent = DevinApiClient.Create(Options(server, http));
        using var end = new CancellationTokenSource(StormDuration.Value);
        StormCaller[] callers =
        [
            .. Enumerable.Range(1, Callers).Select(number => new StormCaller(number, flat, fluent, server)),
        ];
        await Task.WhenAll(
            callers.Select(caller => Task.Run(() => caller.RunAsync(end.Token), CancellationToken.None))
        );
        return callers;
    }

    private static DevinClientOptions Options(StormServer server, HttpClient http) =>
        new()
        {
            BaseAddress = new Uri(server.Address),
            Token = "cog_storm",
            OrganizationId = "org-1",
            HttpClient = http,
            RetryDelay = TimeSpan.FromMilliseconds(1),
            AttemptTimeout = TimeSpan.FromMilliseconds(500),
            StreamIdleTimeout = TimeSpan.FromMilliseconds(500),
            RetryBudget = 1_000_000,
        };

    /// <summary>A handler that fails to connect now and then, before anything is sent.</summary>
    private static SocketsHttpHandler Handler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = System.Net.DecompressionMethods.All,
            ConnectCallback = static async (context, cancellationToken) =>
            {
                if (Random.Shared.Next(10) == 0)
                {
                    throw new SocketException((int)SocketError.ConnectionRefused);
                }

                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                try
                {
                    await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            },
        };

    /// <summary>The number of connections that remain open after the clients are disposed.</summary>
    private static async Task<int> OpenConnectionsAsync(StormServer server)
    {
        for (var wait = 0; wait < 100 && server.Connections > 0; wait++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        return server.Connections;
    }
}
