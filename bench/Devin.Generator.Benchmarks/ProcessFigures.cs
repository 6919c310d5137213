using System.Diagnostics;
using System.Globalization;
using Devin.Generator.Diagnostics;

namespace Devin.Generator.Benchmarks;

/// <summary>What can be measured of whole processes only: peak memory, and the first run of the program.</summary>
internal static class ProcessFigures
{
    private const int Rounds = 5;

    /// <summary>Measures, and prints two tables.</summary>
    public static void Print()
    {
        var own = Environment.ProcessPath!;
        var (generation, nswag) = (long.MaxValue, long.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            generation = Math.Min(generation, Run(own, "once", "generation").Memory);
            nswag = Math.Min(nswag, Run(own, "once", "nswag").Memory);
        }

        Console.WriteLine("\n| peak memory of a process | | ratio | target |\n|---|---:|---:|---:|");
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| NSwag alone on the same document, normalizing included | {nswag >> 20} MB | 1 | |"
            )
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| generate the whole contract, both clients | {generation >> 20} MB | {(double)generation / nswag:0.00} | ≤ 1.20 |"
            )
        );
        Console.WriteLine("\n| a process of the program | processor time |\n|---|---:|");
        var program = typeof(Diagnostic).Assembly.Location;
        var contract = Path.Combine(AppContext.BaseDirectory, "v3-openapi.yaml");
        foreach (
            var arguments in new[]
            {
                ["--version"],
                ["validate", "--contract", contract],
                new[] { "changes", contract, contract, "--quiet" },
            }
        )
        {
            var least = Enumerable.Range(0, Rounds).Min(_ => Run("dotnet", [program, .. arguments]).Processor);
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"| {arguments[0]} | {least.TotalMilliseconds:0} ms |")
            );
        }
    }

    private static (long Memory, TimeSpan Processor) Run(string file, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, UseShellExecute = false }
        )!;
        var (memory, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(5))
        {
            process.Refresh();
            memory = Math.Max(memory, process.PeakWorkingSet64);
            processor = process.TotalProcessorTime;
        }

        return process.ExitCode == 0
            ? (memory, processor)
            : throw new InvalidOperationException(
                $"'{string.Join(' ', arguments)}' gave exit code {process.ExitCode}."
            );
    }
}
