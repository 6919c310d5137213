using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Devin.Generator.Commands;

/// <summary>The command line as a whole.</summary>
internal static class CommandLine
{
    /// <summary>Parses the arguments and runs the command that they name; without any, shows the help.</summary>
    /// <returns>A code of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var root = new RootCommand("Generates the Devin client from its OpenAPI contract, and maintains the contract.")
        {
            BundleCommand.Create(),
            ChangesCommand.Create(),
            DriftCommand.Create(),
            GenerateCommand.Create(),
            ImportCommand.Create(),
            PublicApiCommand.Create(),
            ValidateCommand.Create(),
            RunConsole.QuietOption,
            RunConsole.VerboseOption,
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new CommandHelp((HelpAction)help.Action!);

        var result = root.Parse(arguments.Count == 0 ? ["--help"] : arguments);
        if (result.Action is not ParseErrorAction usageError)
        {
            return result.Invoke();
        }

        usageError.ShowHelp = false;
        result.Invoke();
        result.InvocationConfiguration.Error.WriteLine(
            "'devin-gen --help' lists the commands, 'devin-gen COMMAND --help' explains one."
        );
        return ExitCode.Usage;
    }
}
