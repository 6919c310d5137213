using Devin.Generator.Diagnostics;
using Devin.Generator.Files;
using Devin.Generator.Tree;

namespace Devin.Generator.Commands;

/// <summary>Runs commands, and converts failures to messages and an exit code.</summary>
internal static class ConsoleReport
{
    /// <summary>Runs a command and prints why it fails.</summary>
    /// <param name="console">Where to print.</param>
    /// <param name="subject">What the command works on; messages about the file system name it.</param>
    /// <param name="command">The command; its result is the exit code.</param>
    /// <param name="failure">The exit code of a failure; null for the one that its diagnostics give.</param>
    public static int Run(RunConsole console, string subject, Func<int> command, int? failure = null) =>
        RunAsync(console, subject, () => Task.FromResult(command()), failure).GetAwaiter().GetResult();

    /// <inheritdoc cref="Run"/>
    public static async Task<int> RunAsync(
        RunConsole console,
        string subject,
        Func<Task<int>> command,
        int? failure = null
    )
    {
        try
        {
            return await command().ConfigureAwait(false);
        }
        catch (ContractException exception)
        {
            console.Write(exception.Diagnostics);
            return failure ?? ExitCode.Of(exception.Diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var location = new SourceLocation(DisplayPath.Of(subject), 1, 1);
            var here = Directory.GetCurrentDirectory() + Path.DirectorySeparatorChar;
            var reason = exception.Message.Replace(here, "", StringComparison.Ordinal);
            var message = $"A file cannot be read or written: {reason}";
            Diagnostic[] diagnostics = [new(Severity.Error, DiagnosticCodes.File, message, location)];
            console.Write(diagnostics);
            return failure ?? ExitCode.Of(diagnostics);
        }
    }
}
