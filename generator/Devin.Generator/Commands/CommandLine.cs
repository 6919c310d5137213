using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Devin.Generator.Diagnostics;

namespace Devin.Generator.Commands;

/// <summary>The command line as a whole.</summary>
internal static class CommandLine
{
    /// <summary>What a command may take after Ctrl+C, so that files which are being written are written completely.</summary>
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(30);

    /// <summary>All commands and their options.</summary>
    public static RootCommand Create() =>
        new(
            "Generates C# clients from OpenAPI contracts, compares contracts, and keeps the copies of a contract up to date."
        )
        {
            BundleCommand.Create(),
            ChangesCommand.Create(),
            DriftCommand.Create(),
            GenerateCommand.Create(),
            ImportCommand.Create(),
            PublicApiCommand.Create(),
            RefreshCommand.Create(),
            ValidateCommand.Create(),
            RunConsole.QuietOption,
            RunConsole.VerboseOption,
        };

    /// <summary>Parses the arguments and runs the command that they name; without any, shows the help.</summary>
    /// <returns>A code of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var root = Create();
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new CommandHelp((HelpAction)help.Action!);

        var result = root.Parse(arguments.Count == 0 ? ["--help"] : arguments);
        if (result.Action is not ParseErrorAction usageError)
        {
            result.InvocationConfiguration.ProcessTerminationTimeout = TerminationTimeout;
            result.InvocationConfiguration.EnableDefaultExceptionHandler = false;
            return LastResort.Run(result.InvocationConfiguration.Error, () => result.Invoke());
        }

        usageError.ShowHelp = false;
        PrintUsageErrors(result);
        return ExitCode.Usage;
    }

    /// <summary>Prints what is wrong with the arguments, which can contain names of files from any source.</summary>
    private static void PrintUsageErrors(ParseResult result)
    {
        var console = result.InvocationConfiguration;
        var error = console.Error;
        using var messages = new StringWriter();
        console.Output = messages;
        console.Error = messages;
        result.Invoke();
        foreach (var line in messages.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n'))
        {
            // System.CommandLine indents the values that an option can have.
            error.WriteLine(PrintableText.Of(line.Replace("\t", "  ", StringComparison.Ordinal)));
        }

        error.WriteLine("'devin-gen --help' lists the commands, 'devin-gen COMMAND --help' explains one.");
    }
}
