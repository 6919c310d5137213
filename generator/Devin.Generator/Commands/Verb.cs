using System.CommandLine;

namespace Devin.Generator.Commands;

/// <summary>A command with a longer text that only its own help shows.</summary>
/// <param name="name">The word on the command line.</param>
/// <param name="description">One sentence, which the list of commands shows too.</param>
/// <param name="notes">Details, an example, and the exit codes.</param>
internal sealed class Verb(string name, string description, string notes) : Command(name, description)
{
    /// <summary>What the help shows below the options.</summary>
    public string Notes { get; } = notes;
}
