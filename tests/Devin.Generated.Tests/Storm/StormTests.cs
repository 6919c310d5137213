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
    [CancelAfter(600_000)]
    public async Task Each_create_arrives_once_each_failure_is_typed_and_nothing_is_left_open(
        CancellationToken cancellationToken
    )
    {
        // The tasks of other tests are not those of this one.
        GC.Collect();
        GC.WaitForPendingFinalizers();
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
            var callers = await RunAsync(server, cancellationToken);
            await Assert.MultipleAsync(async () =>
            {
                Assert.That(callers.SelectMany(static caller => caller.Violations).Take(10), Is.Empty);
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

    /// <summary>Runs for the duration of a storm, and longer on a machine on which not everything has happened by then.</summary>
    private static async Task<StormCaller[]> RunAsync(StormServer server, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(Handler()) { Timeout = Timeout.InfiniteTimeSpan };
        using var flat = new DevinClient(Options(server, http));
        using var fluent = DevinApiClient.Create(Options(server, http));
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        StormCaller[] callers =
        [
            .. Enumerable.Range(1, Callers).Select(number => new StormCaller(number, flat, fluent, server)),
        ];
        var calls = Task.WhenAll(
            callers.Select(caller => Task.Run(() => caller.RunAsync(end.Token), CancellationToken.None))
        );
        await Task.Delay(StormDuration.Value, cancellationToken);
        while (!HasSeenEverything(server, callers))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }

        await end.CancelAsync();
        await calls;
        return callers;
    }

    private static bool HasSeenEverything(StormServer server, StormCaller[] callers) =>
        server.Faults.Count == Enum.GetValues<StormFault>().Length
        && callers.Sum(static caller => caller.Successes) > Callers
        && callers.Sum(static caller => caller.TypedFailures) > Callers;

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
        for (var wait = 0; wait < 1200 && server.Connections > 0; wait++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        return server.Connections;
    }
}
