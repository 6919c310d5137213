using System.CommandLine;
using Devin.Generator.Files;
using Devin.Generator.Import;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen import</c>: turns saved documentation pages into localized copies of the contract.</summary>
internal static class ImportCommand
{
    private const string Notes = """
        Saves the given pages unchanged below pages/, and rebuilds every localized copy and provenance.yaml from all pages
        there. Without PAGE it only rebuilds. Either every file is written or none. If all pages of a language are
        rendered text, the localized copy has only what they show.

        A page is Markdown with one OpenAPI fragment for one operation, or the text of a rendered page. `devin-gen drift`
        refuses the same pages with the same message.

        Examples:
          devin-gen import ~/Downloads/create-session.ja.md

        Exit codes:
          0  done
          1  pages disagree; nothing was changed
          2  the command line is wrong
          3  a page cannot be used, an input cannot be read, or an output cannot be written; nothing was changed
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
        var output = new Option<DirectoryInfo?>("--output")
        {
            Description = "The folder to write to, if not the folder of the contract.",
            HelpName = "FOLDER",
        };
        var force = new Option<bool>("--force")
        {
            Description = "Replace a saved page that has the same name and different content.",
        };
        var pages = new Argument<FileInfo[]>("PAGE")
        {
            Description = "The saved pages to import.",
            Arity = ArgumentArity.ZeroOrMore,
        };

        var command = new DocumentedCommand(
            "import",
            "Turns saved documentation pages into localized copies of the contract.",
            Notes
        )
        {
            openapi,
            output,
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
                    InputFile.RequireFolder(folder.FullName);
                    var outcome = console.Steps(steps =>
                        new PageImport(folder, result.GetValue(output) ?? folder).Run(
                            result.GetValue(pages) ?? [],
                            overwrite: result.GetValue(force),
                            steps is null ? null : new FileSteps(steps)
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
            console.Summary($"{page}: rendered text without an OpenAPI fragment; saved for 'devin-gen drift'.");
        }

        foreach (var page in outcome.SetAside)
        {
            console.Summary($"{page}: differs from its localized copy; 'devin-gen drift' compares it.");
        }

        foreach (var path in outcome.Changed)
        {
            console.Summary($"{path}: {(File.Exists(path) ? "written" : "deleted, because no page shows it")}.");
        }

        if (outcome.Changed.Count == 0)
        {
            console.Summary("Everything is up to date.");
        }
    }
}
