using System.Diagnostics;
using System.Text;

namespace Devin.Reports.Tests.Terminal;

/// <summary>Runs programs on a terminal of 100 columns.</summary>
internal static class Pseudoterminal
{
    /// <summary>Runs a command line of a shell and returns everything that it wrote.</summary>
    public static async Task<string> RunAsync(string command)
    {
        var start = new ProcessStartInfo("script", ["-qec", $"stty cols 100 rows 40; {command}", "/dev/null"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["TERM"] = "xterm-256color";
        // A build server's variable, for which Spectre.Console writes no interactive output.
        foreach (var name in (string[])["CI", "GITHUB_ACTIONS", "TF_BUILD", "NO_COLOR"])
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, output);
        return output;
    }
}
