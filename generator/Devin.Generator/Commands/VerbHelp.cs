using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Devin.Generator.Commands;

/// <summary>Shows the standard help, then the notes of the verb.</summary>
internal sealed class VerbHelp(HelpAction standard) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = standard.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb verb)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(verb.Notes);
        }

        return code;
    }
}
