using System.CommandLine;
using Devin.Generator.Files;
using Devin.Generator.Import;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen import</c>: turns saved documentation pages into copies of the contract.</summary>
internal static class ImportCommand
{
    private const string Notes = """
        Keeps the given pages as they are under pages/, and rebuilds every localized copy and provenance.yaml from all
        pages there. Without pages it only rebuilds. Either every file is written or none. Of a language whose pages are all
        rendered text, the copy has what they show and nothing else.

        Example:
          devin-gen import --openapi openapi ~/Downloads/create-session.ja.md

        Exit codes:
          0  done
          1  pages disagree or cannot be used; nothing was changed
          2  the command line is wrong
          3  an input cannot be read, or an output cannot be written; nothing was changed
        """;

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var openapi = new Option<DirectoryInfo>("--openapi")
        {
            Description = "The folder of the contract.",
            DefaultValueFactory = static _ => new DirectoryInfo("openapi"),
            HelpName = "FOLDER",
        };
        var force = new Option<bool>("--force")
        {
            Description = "Let a given page replace a different page of the same name.",
        };
        var pages = new Argument<FileInfo[]>("PAGE")
        {
            Description = "Saved pages to keep and to import.",
            Arity = ArgumentArity.ZeroOrMore,
        };

        var command = new Verb("import", "Turns saved documentation pages into copies of the contract.", Notes)
        {
            openapi,
            force,
            pages,
        };
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(openapi);
            return ConsoleReport.Run(
                result.InvocationConfiguration.Error,
                folder,
                () =>
                {
                    InputFile.RequireFolder(folder.FullName);
                    var outcome = new PageImport(folder).Run(
                        result.GetValue(pages) ?? [],
                        overwrite: result.GetValue(force)
                    );
                    Print(result.InvocationConfiguration.Output, outcome);
                    return ExitCode.Success;
                }
            );
        });
        return command;
    }

    private static void Print(TextWriter output, PageImport.Outcome outcome)
    {
        foreach (var page in outcome.Rendered)
        {
            output.WriteLine($"{page}: rendered text without an OpenAPI fragment; kept, and compared as it is.");
        }

        foreach (var path in outcome.Changed)
        {
            output.WriteLine($"{path}: {(File.Exists(path) ? "written" : "deleted, no page shows it any more")}.");
        }

        if (outcome.Changed.Count == 0)
        {
            output.WriteLine("Everything is up to date.");
        }
    }
}
