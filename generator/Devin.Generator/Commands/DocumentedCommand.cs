using System.CommandLine;
using System.CommandLine.Parsing;

namespace Devin.Generator.Commands;

/// <summary>A command with a longer text that only its own help shows.</summary>
internal sealed class DocumentedCommand : Command
{
    /// <summary>A command without options yet.</summary>
    /// <param name="name">The word on the command line.</param>
    /// <param name="description">One sentence, which the list of commands shows too.</param>
    /// <param name="notes">Details, examples and the exit codes.</param>
    public DocumentedCommand(string name, string description, string notes)
        : base(name, description)
    {
        Notes = notes;
        Validators.Add(RefuseUnknownOptions);
    }

    /// <summary>What the help shows below the options.</summary>
    public string Notes { get; }

    /// <summary>System.CommandLine treats an unknown option as an argument if the command has arguments.</summary>
    private void RefuseUnknownOptions(CommandResult result)
    {
        foreach (var token in Arguments.SelectMany(argument => result.GetResult(argument)?.Tokens ?? []))
        {
            if (token.Value is ['-', _, ..])
            {
                result.AddError($"'{token.Value}' is not an option of '{Name}'. 'devin-gen {Name} --help' lists them.");
            }
        }
    }
}
