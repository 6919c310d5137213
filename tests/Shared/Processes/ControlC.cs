using System.Diagnostics;

namespace Devin.Tests.Shared.Processes;

/// <summary>Ctrl+C for processes that tests start, on systems that have signals.</summary>
internal static class ControlC
{
    /// <summary>The words of a command that starts a process which Ctrl+C reaches.</summary>
    /// <param name="command">The program and its arguments.</param>
    // A process in the background of a shell, and all that it starts, ignores the signal unless it is reset.
    public static string[] CanEnd(params IEnumerable<string> command) =>
        OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", .. command] : [.. command];

    /// <summary>Sends the signal.</summary>
    public static async Task PressAsync(Process process)
    {
        // Every shell has the command; not every system has it as a program.
        using var kill = Process.Start("sh", ["-c", $"kill -INT {process.Id}"]);
        await kill.WaitForExitAsync();
    }
}
