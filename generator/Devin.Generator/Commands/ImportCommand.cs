using System.CommandLine;
using Devin.Generator.Import;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen import</c>: turns saved documentation pages into copies of the contract.</summary>
internal static class ImportCommand
{
    private const string Notes = """
        Copies the given pages to pages/ and rebuilds every localized copy and provenance.yaml from all pages there.
        Without PAGE it only rebuilds. Either all files are written or none. If all pages of a language are rendered
        text, the copy of that language has only what they show.

        Examples:
          devin-gen import --openapi openapi ~/Downloads/create-session.ja.md

        Exit codes:
          0  done
          1  pages disagree or cannot be used, or a file cannot be written; nothing was changed
          2  the command line is wrong
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
        openapi.Validators.Add(result =>
        {
            var folder = result.GetRequiredValue(openapi);
            if (!folder.Exists)
            {
                result.AddError($"There is no folder '{folder}'. Name the folder of the contract with --openapi.");
            }
        });
        var force = new Option<bool>("--force")
        {
            Description = "Let a given page replace a different page of the same name.",
        };
        var pages = new Argument<FileInfo[]>("PAGE")
        {
            Description = "Saved pages to keep and to import.",
            Arity = ArgumentArity.ZeroOrMore,
        }.AcceptExistingOnly();

        var command = new DocumentedCommand(
            "import",
            "Turns saved documentation pages into copies of the contract.",
            Notes
        )
        {
            openapi,
            force,
            pages,
        };
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(openapi);
            var console = RunConsole.Of(result);
            return ConsoleReport.Run(
                console,
                folder.FullName,
                () =>
                {
                    var outcome = console.Steps(progress =>
                        new PageImport(folder).Run(
                            result.GetValue(pages) ?? [],
                            overwrite: result.GetValue(force),
                            progress
                        )
                    );
                    Print(console, outcome);
                    return ExitCode.Success;
                }
            );
        });
        return command;
    }

    private static void Print(RunConsole console, PageImport.Outcome outcome)
    {
        foreach (var page in outcome.Rendered)
        {
            console.Summary($"{page}: rendered text without an OpenAPI fragment; kept, and compared as it is.");
        }

        foreach (var path in outcome.Changed)
        {
            console.Summary($"{path}: {(File.Exists(path) ? "written" : "deleted, no page shows it any more")}.");
        }

        if (outcome.Changed.Count == 0)
        {
            console.Summary("Everything is up to date.");
        }
    }
}
