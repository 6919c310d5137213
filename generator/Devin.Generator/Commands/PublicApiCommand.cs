using System.CommandLine;
using Devin.Generator.Files;
using Devin.Generator.PublicApi;

namespace Devin.Generator.Commands;

/// <summary>
/// <c>devin-gen public-api</c>: lists the public API of a compiled library, for the review of changes.
/// </summary>
internal static class PublicApiCommand
{
    private const string Notes = """
        Writes one declaration a line, sorted by namespace, type and member in ordinal order. A change of the public
        API is a change of those lines and of no others. The file is written only when its text changes.

        Examples:
          devin-gen public-api --assembly bin/Devin.Generated.dll --references references.txt --output api/Devin.Generated.cs

        Exit codes:
          0  the listing is up to date
          2  the command line is wrong
          3  the assembly or one that it references cannot be read, or the listing cannot be written
        """;

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var assembly = new Option<FileInfo>("--assembly")
        {
            Description = "The compiled library.",
            Required = true,
            HelpName = "FILE",
        };
        var references = new Option<FileInfo>("--references")
        {
            Description = "A file that lists the paths of the assemblies that the library references, one a line.",
            HelpName = "FILE",
        };
        var output = new Option<FileInfo>("--output")
        {
            Description = "The file to write the listing to.",
            Required = true,
            HelpName = "FILE",
        };
        var command = new DocumentedCommand("public-api", "Lists the public API of a compiled library.", Notes)
        {
            assembly,
            references,
            output,
        };
        command.SetAction(result =>
            ConsoleReport.Run(
                RunConsole.Of(result),
                result.GetRequiredValue(assembly).FullName,
                () =>
                {
                    var paths = result.GetValue(references) is { } list
                        ? InputFile
                            .ReadText(list.FullName)
                            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                        : [];
                    var loaded = LoadedAssembly.Load(result.GetRequiredValue(assembly).FullName, paths);
                    OutputFile.Replace(result.GetRequiredValue(output).FullName, PublicApiListing.Write(loaded));
                    return ExitCode.Success;
                }
            )
        );
        return command;
    }
}
