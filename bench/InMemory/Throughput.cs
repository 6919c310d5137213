using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace InMemory;

/// <summary>Measures a warm process.</summary>
internal static class Throughput
{
    private const int Sessions = 50_000;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(3);

    /// <summary>Prints requests per second and the bytes of a stored session.</summary>
    public static void Run()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        var request = new SessionCreateRequest { Prompt = "Say hello.", Tags = ["one", "two"] };
        var id = Wait(client.Sessions.CreateSessionAsync(request)).SessionId;

        using var invoker = new HttpMessageInvoker(devin.CreateHandler());
        var address = new Uri($"{InMemoryDevin.BaseAddress}v3/organizations/{devin.OrganizationId}/sessions/{id}");
        var authorization = new AuthenticationHeaderValue("Bearer", devin.Token);
        Measure(
            "get, handler alone",
            () =>
            {
                using var message = new HttpRequestMessage(HttpMethod.Get, address);
                message.Headers.Authorization = authorization;
                Wait(invoker.SendAsync(message, CancellationToken.None)).Dispose();
            }
        );
        Measure("get, with the client", () => Wait(client.Sessions.GetSessionAsync(id)));
        Measure("create, with the client", () => Wait(client.Sessions.CreateSessionAsync(request)));
        Measure("list 100, with the client", () => Wait(client.Sessions.ListSessionsAsync()));
        Measure("another in-memory Devin", static () => GC.KeepAlive(new InMemoryDevin()), "created/s");
        PrintSize(request);
    }

    private static void PrintSize(SessionCreateRequest request)
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        Wait(client.Sessions.CreateSessionAsync(request));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Sessions; i++)
        {
            Wait(client.Sessions.CreateSessionAsync(request));
        }

        devin.Requests.Clear();
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(devin);
        Print("a stored session", bytes / (double)Sessions, "bytes");
    }

    private static void Measure(string name, Action call, string unit = "requests/s")
    {
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed < Duration)
        {
            call();
        }

        // The best of ten parts, because other processes can take the processor.
        var best = 0d;
        for (var part = 0; part < 10; part++)
        {
            var stopwatch = Stopwatch.StartNew();
            var count = 0;
            while (stopwatch.Elapsed < Duration / 10)
            {
                call();
                count++;
            }

            best = Math.Max(best, count / stopwatch.Elapsed.TotalSeconds);
        }

        Print(name, best, unit);
    }

    private static void Print(string name, double figure, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name, -26} {figure, 10:N0} {unit}"));

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
