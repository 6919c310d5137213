using System.CommandLine;
using System.Text;
using Devin.Generator.Files;
using Devin.Generator.PublicApi;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen surface</c>: lists the public surface of a compiled library for people who review changes.</summary>
internal static class SurfaceCommand
{
    private const string Notes = """
        Writes two files: NAME.cs with readable declarations, and surface.txt with one fully qualified line a type or
        member. Both are sorted ordinally, so a change of the surface is a change of those lines alone. A file is
        written only when its text changes.

        Example:
          devin-gen surface --assembly bin/Devin.Generated.dll --references references.txt --output api

        Exit codes:
          0  listed
          1  does not occur
          2  the command line is wrong
          3  the assembly or one that it needs cannot be read, or an output cannot be written
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
            Description = "A file with the paths of the assemblies that it was compiled against, one a line.",
            HelpName = "FILE",
        };
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "The folder of the listings.",
            Required = true,
            HelpName = "FOLDER",
        };
        var command = new Verb("surface", "Lists the public surface of a compiled library.", Notes)
        {
            assembly,
            references,
            output,
        };
        command.SetAction(result =>
            ConsoleReport.Run(
                result.InvocationConfiguration.Error,
                result.GetRequiredValue(assembly),
                () =>
                {
                    var file = result.GetRequiredValue(assembly);
                    var paths = result.GetValue(references) is { } list
                        ? InputFile
                            .ReadText(list.FullName)
                            .ReplaceLineEndings("\n")
                            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                        : [];
                    var loaded = LoadedAssembly.Load(file.FullName, paths);
                    var folder = result.GetRequiredValue(output).FullName;
                    var name = Path.GetFileNameWithoutExtension(file.Name) + ".cs";
                    FileChanges.Apply(
                        new Dictionary<string, byte[]?>
                        {
                            [Path.Combine(folder, name)] = Encoding.UTF8.GetBytes(SurfaceListing.Declarations(loaded)),
                            [Path.Combine(folder, "surface.txt")] = Encoding.UTF8.GetBytes(
                                SurfaceListing.Lines(loaded)
                            ),
                        }
                    );
                    return ExitCode.Success;
                }
            )
        );
        return command;
    }
}
