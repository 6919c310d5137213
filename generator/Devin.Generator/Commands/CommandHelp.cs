using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Devin.Generator.Commands;

/// <summary>Shows the standard help, then the notes of the command.</summary>
internal sealed class CommandHelp(HelpAction standard) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = standard.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DocumentedCommand command)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(command.Notes);
        }

        return code;
    }
}
