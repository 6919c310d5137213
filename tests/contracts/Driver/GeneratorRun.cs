using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Devin.Contracts;

/// <summary>A run of the generator in a process of its own.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Messages">The warnings and errors, one a line.</param>
/// <param name="Elapsed">The time from start to end.</param>
/// <param name="PeakBytes">The largest amount of memory that the process had.</param>
internal sealed partial record GeneratorRun(
    int ExitCode,
    IReadOnlyList<string> Messages,
    TimeSpan Elapsed,
    long PeakBytes
)
{
    /// <summary>The number of messages with each code, in the order of the codes.</summary>
    public IEnumerable<KeyValuePair<string, int>> Codes =>
        Messages
            .SelectMany(static message => Code().Matches(message).Take(1))
            .CountBy(static match => match.Value)
            .OrderBy(static count => count.Key, StringComparer.Ordinal);

    /// <summary>Emits a library with both clients and the test double.</summary>
    public static async Task<GeneratorRun> StartAsync(string generator, string contract, string output)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                generator,
                "generate",
                "--fluent",
                "--testing",
                "--contract",
                contract,
                "--namespace",
                "Published",
                "--client",
                "PublishedClient",
                "--output",
                output,
            ]
        )
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var stopwatch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEndAsync();
        var peak = await PeakAsync(process);
        var elapsed = stopwatch.Elapsed;
        await printed;
        var lines = (await error).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new GeneratorRun(process.ExitCode, lines, elapsed, peak);
    }

    /// <summary>Waits for the end. The peak of a process is known only while it lives.</summary>
    private static async Task<long> PeakAsync(Process process)
    {
        var peak = 0L;
        var end = process.WaitForExitAsync();
        while (!end.IsCompleted)
        {
            await Task.WhenAny(end, Task.Delay(10));
            process.Refresh();
            try
            {
                peak = process.HasExited ? peak : Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has ended in between, and the last peak is the result.
            }
        }

        return peak;
    }

    [GeneratedRegex(@"\bDG\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
