using Devin.Generator.Diagnostics;
using Devin.Generator.Files;
using Devin.Generator.Tree;

namespace Devin.Generator.Commands;

/// <summary>Prints diagnostics and turns them into an exit code.</summary>
internal static class ConsoleReport
{
    /// <summary>Prints each diagnostic on its line.</summary>
    /// <returns>A code of <see cref="ExitCode"/>.</returns>
    public static int Write(TextWriter error, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            error.WriteLine(diagnostic);
        }

        return ExitCode.Of(diagnostics);
    }

    /// <summary>Runs a command and prints what makes it fail.</summary>
    /// <param name="error">Where to print.</param>
    /// <param name="folder">The folder that the command works on, named when the file system refuses something.</param>
    /// <param name="command">The command; its result is the exit code.</param>
    public static int Run(TextWriter error, FileSystemInfo folder, Func<int> command) =>
        RunAsync(error, folder, () => Task.FromResult(command())).GetAwaiter().GetResult();

    /// <inheritdoc cref="Run"/>
    public static async Task<int> RunAsync(TextWriter error, FileSystemInfo folder, Func<Task<int>> command)
    {
        try
        {
            return await command().ConfigureAwait(false);
        }
        catch (ContractException exception)
        {
            return Write(error, exception.Diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var location = new SourceLocation(DisplayPath.Of(folder.FullName), 1, 1);
            var here = Directory.GetCurrentDirectory() + Path.DirectorySeparatorChar;
            var reason = exception.Message.Replace(here, "", StringComparison.Ordinal);
            var message = $"A file cannot be read or written: {reason}";
            return Write(error, [new Diagnostic(Severity.Error, DiagnosticCodes.File, message, location)]);
        }
    }
}
