using System.ComponentModel;
using System.Diagnostics;

namespace Devin.Generator.Benchmarks;

/// <summary>What a process has needed.</summary>
/// <param name="Processor">The processor time of all its threads.</param>
/// <param name="Memory">Its largest working set, in bytes.</param>
internal readonly record struct ProcessCost(TimeSpan Processor, long Memory)
{
    /// <summary>A cost that is greater than any.</summary>
    public static ProcessCost Greatest => new(TimeSpan.MaxValue, long.MaxValue);

    /// <summary>Runs a process to its end.</summary>
    /// <exception cref="InvalidOperationException">The process failed.</exception>
    public static ProcessCost Of(string file, params string[] arguments) =>
        In(Environment.CurrentDirectory, file, arguments);

    /// <summary>Runs a process in a folder to its end.</summary>
    /// <exception cref="InvalidOperationException">The process failed.</exception>
    public static ProcessCost In(string folder, string file, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(file, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var cost = default(ProcessCost);
        while (!process.WaitForExit(5))
        {
            try
            {
                process.Refresh();
                cost = new ProcessCost(process.TotalProcessorTime, Math.Max(cost.Memory, process.PeakWorkingSet64));
            }
            catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
            {
                // It has ended since it was asked: the figures before count.
                process.WaitForExit();
            }
        }

        return process.ExitCode == 0
            ? cost
            : throw new InvalidOperationException(
                $"'{file} {string.Join(' ', arguments)}' gave exit code {process.ExitCode}.\n{output.Result}{error.Result}"
            );
    }

    /// <summary>The lesser of both times, and the lesser of both working sets.</summary>
    public ProcessCost Least(ProcessCost other) =>
        new(Processor < other.Processor ? Processor : other.Processor, Math.Min(Memory, other.Memory));
}
