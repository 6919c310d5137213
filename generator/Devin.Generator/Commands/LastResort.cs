using System.Diagnostics;
using Devin.Generator.Diagnostics;

namespace Devin.Generator.Commands;

/// <summary>
/// Ends the program with a message where no command expected a failure. The message has no path of the machine that built
/// the program.
/// </summary>
internal static class LastResort
{
    /// <summary>Runs the program.</summary>
    /// <param name="error">Takes the message.</param>
    /// <param name="program">The program; its result is the exit code.</param>
    public static int Run(TextWriter error, Func<int> program)
    {
        try
        {
            return program();
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Failure;
        }
        catch (Exception exception)
        {
            error.WriteLine(
                PrintableText.Of(
                    $"devin-gen: error {DiagnosticCodes.Unexpected}: devin-gen failed unexpectedly: {exception.GetType().Name}: {exception.Message} "
                        + "This is a fault of the program, not of its input. Report it with these lines, the command and the smallest input that causes it."
                )
            );
            foreach (var frame in new StackTrace(exception, fNeedFileInfo: false).ToString().Split('\n'))
            {
                error.WriteLine(PrintableText.Of(frame.TrimEnd()));
            }

            return ExitCode.Failure;
        }
    }
}
