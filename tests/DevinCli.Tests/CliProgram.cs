using System.Diagnostics;
using System.Text;
using Devin.Tests.Shared;
using Devin.Tests.Shared.Processes;

namespace DevinCli.Tests;

/// <summary>
/// The program in a process of its own: the one that was built with the tests, or the one that the environment variable
/// DEVIN_CLI names, such as a native one.
/// </summary>
internal static class CliProgram
{
    /// <summary>The program of the configuration that the tests were built in.</summary>
    private static string Built =>
        Path.Combine(
            RepositoryFolder.At("samples/DevinCli"),
            Path.GetRelativePath(RepositoryFolder.At("tests/DevinCli.Tests"), AppContext.BaseDirectory),
            "devin.dll"
        );

    /// <summary>Starts the program with nothing in its environment that it reads, except what is given.</summary>
    public static Process Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> variables)
    {
        var words = ControlC.CanEnd([
            .. Environment.GetEnvironmentVariable("DEVIN_CLI") is { Length: > 0 } program
                ? (string[])[program]
                : ["dotnet", Built],
            .. arguments,
        ]);
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (
            var name in start.Environment.Keys.Where(static name => name.StartsWith("DEVIN_", StringComparison.Ordinal))
        )
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs the program to its end.</summary>
    public static async Task<CliResult> RunAsync(
        IReadOnlyDictionary<string, string> variables,
        params IEnumerable<string> arguments
    )
    {
        using var process = Start(arguments, variables);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CliResult(process.ExitCode, await output, await error);
    }
}
