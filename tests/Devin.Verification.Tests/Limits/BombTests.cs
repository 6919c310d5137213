using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Devin.Generator.Diagnostics;

namespace Devin.Verification.Tests.Limits;

/// <summary>
/// Each contract ends, within 1 GB of memory. The target is 5 seconds of processor time; each test prints what it measured as a
/// line of a table, whose command is in docs/diagnostics.md.
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BombTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly string Program = typeof(Diagnostic).Assembly.Location;

    private static IEnumerable<TestCaseData> Cases() =>
        Bombs.All().Select(static bomb => new TestCaseData(bomb.Name, bomb.Text, bomb.Message).SetName(bomb.Name));

    [TestCaseSource(nameof(Cases))]
    public async Task A_bomb_ends(string name, string text, string? message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("contract.yaml", text);

        var (code, error, seconds, bytes) = await MeasureAsync(folder);

        var first = error.Split('\n').FirstOrDefault(static line => line.Contains(" DG", StringComparison.Ordinal));
        await TestContext.Out.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {text.Length / 1024.0:0} KB | {seconds:0.0} s | {bytes / Megabyte} MB | {first?[..Math.Min(first.Length, 160)] ?? "none"} |"
            )
        );
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(message == "DG0015" ? 1 : 0), error);
            Assert.That(error, message is null ? Does.Not.Contain(" DG") : Does.Contain($" {message}: "));
        });
    }

    private static async Task<(int Code, string Error, double Seconds, long Bytes)> MeasureAsync(TemporaryFolder folder)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "validate", "--contract", "contract.yaml"])
        {
            WorkingDirectory = folder.At(""),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // The program fails when it needs more memory; what the system keeps for it depends on the machine.
        start.Environment["DOTNET_GCHeapHardLimit"] = "40000000";
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var (seconds, bytes) = (0.0, 0L);
        try
        {
            // What a process has cost can be read while it runs only.
            while (!process.HasExited)
            {
                var cost = Cost(process);
                (seconds, bytes) = (Math.Max(seconds, cost.Seconds), Math.Max(bytes, cost.Bytes));
                await Task.Delay(20, timeout.Token);
            }
        }
        finally
        {
            process.Kill();
        }

        await output;
        return (process.ExitCode, await error, seconds, bytes);
    }

    /// <summary>The processor time and the memory until now; zero if the process has ended in between.</summary>
    private static (double Seconds, long Bytes) Cost(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime.TotalSeconds, process.PeakWorkingSet64);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            return default;
        }
    }
}
