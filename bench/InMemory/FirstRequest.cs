using System.Diagnostics;
using System.Globalization;
using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace InMemory;

/// <summary>Measures the first request of a process.</summary>
internal static class FirstRequest
{
    private const double Megabyte = 1024 * 1024;

    /// <summary>Prints the figures of <see cref="StartFigures"/>.</summary>
    public static void Run()
    {
        var before = Environment.WorkingSet;
        var stopwatch = Stopwatch.StartNew();
        var devin = new InMemoryDevin();
        var created = stopwatch.Elapsed.TotalMilliseconds;
        using var client = devin.CreateClient();
        client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "Say hello." }).GetAwaiter().GetResult();
        var responded = stopwatch.Elapsed.TotalMilliseconds;
        var after = Environment.WorkingSet;
        Console.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{created:0.000} {responded:0.000} {(after - before) / Megabyte:0.000} {after / Megabyte:0.000}"
            )
        );
    }
}
