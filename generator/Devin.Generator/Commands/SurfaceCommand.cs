using System.CommandLine;
using System.Text;
using Devin.Generator.Files;
using Devin.Generator.PublicApi;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen surface</c>: lists the public API of a compiled library for reviews.</summary>
internal static class SurfaceCommand
{
    private const string Notes = """
        Writes two files: NAME.cs with readable declarations, and surface.txt with one fully qualified line for each type
        and member. Both are in ordinal order, so that a change of the public API changes no other line. A file is
        written only when its text changes.

        Examples:
          devin-gen surface --assembly bin/Devin.Generated.dll --references references.txt --out api

        Exit codes:
          0  listed
          1  the assembly or one that it needs cannot be read, or a file cannot be written
          2  the command line is wrong
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
        assembly.AcceptExistingOnly();
        var references = new Option<FileInfo>("--references")
        {
            Description = "A file with the paths of the assemblies that it was compiled against, one a line.",
            HelpName = "FILE",
        };
        references.AcceptExistingOnly();
        var output = new Option<DirectoryInfo>("--out")
        {
            Description = "The folder of the listings.",
            Required = true,
            HelpName = "FOLDER",
        };
        var command = new DocumentedCommand("surface", "Lists the public API of a compiled library.", Notes)
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
                    var file = result.GetRequiredValue(assembly);
                    var paths = result.GetValue(references) is { } list ? File.ReadAllLines(list.FullName) : [];
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
