using System.CommandLine;
using Devin.Generator.Pipeline;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen generate</c>: emits the client of a contract.</summary>
internal static class GenerateCommand
{
    private const string Notes = """
        Reads the contract, applies the overlay, and emits a library for it: a project file (once), the sources that
        all clients share in Runtime/, and the contract's own in Generated/. Both folders belong to this command: files
        are written when their text changes and deleted when they no longer belong there. On an error the output stays
        as it was. What C# cannot express is printed as a warning with its place, and the rest still comes out.

        With --sources-only the folder itself takes the emitted sources and nothing else, and a name that two things
        would share is an error: the way of a build that has the rest under its own control.

        Examples:
          devin-gen generate --contract petstore.json --namespace Petstore --client PetstoreClient --out src/Petstore
          devin-gen generate --contract openapi/v3-openapi.yaml --overlay openapi/overlay.yaml --sources-only --out src/Devin.Generated/Generated

        Exit codes:
          0  done; warnings may have been printed
          1  the contract, the overlay or NSwag has an error, or a file could not be written; the output is untouched
          2  the command line is wrong
        """;

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var contract = new Option<FileInfo>("--contract")
        {
            Description = "The OpenAPI 3.0 or 3.1 document.",
            Required = true,
            HelpName = "FILE",
        };
        contract.AcceptExistingOnly();
        var overlay = OverlayOption();
        var output = new Option<DirectoryInfo>("--out")
        {
            Description = "The folder of the library.",
            Required = true,
            HelpName = "FOLDER",
        };
        var space = NameOption("--namespace", "The root namespace.", "Devin.Generated");
        var client = NameOption("--client", "The name of the client class.", "DevinClient");
        var sourcesOnly = new Option<bool>("--sources-only") { Description = "Emit the contract's own sources alone." };
        var fluent = new Option<bool>("--fluent")
        {
            Description = "Emit a client in Kiota's conventions too, over the same models.",
        };
        var fluentOutput = new Option<DirectoryInfo>("--fluent-output")
        {
            Description =
                "With --sources-only: the folder of the request builders, when they are a project of their own.",
            HelpName = "FOLDER",
        };
        var copies = new Option<DirectoryInfo>("--copies")
        {
            Description = "A folder of localized copies: enums take the values of all of them.",
            HelpName = "FOLDER",
        };
        copies.AcceptExistingOnly();
        var kiotaLock = new Option<FileInfo>("--kiota-lock")
        {
            Description =
                "Kiota's record of the fluent client: names and patterns are read from it, the rest is brought up to date.",
            HelpName = "FILE",
        };
        var settings = new Option<FileInfo>("--nswag")
        {
            Description = "NSwag's settings; without it the program's own.",
            HelpName = "FILE",
        };
        settings.AcceptExistingOnly();
        var templates = new Option<DirectoryInfo>("--templates")
        {
            Description = "NSwag's templates; without it the program's own.",
            HelpName = "FOLDER",
        };
        templates.AcceptExistingOnly();
        var command = new DocumentedCommand("generate", "Emits the C# client of a contract.", Notes)
        {
            contract,
            overlay,
            output,
            space,
            client,
            sourcesOnly,
            fluent,
            fluentOutput,
            copies,
            kiotaLock,
            settings,
            templates,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(fluentOutput) is not null && !result.GetValue(sourcesOnly))
            {
                result.AddError(
                    "--fluent-output needs --sources-only: without it, --out is the folder of one library."
                );
            }
        });
        command.SetAction(
            (result, cancellationToken) =>
            {
                var request = new GenerationRequest(
                    result.GetRequiredValue(contract).FullName,
                    result.GetValue(overlay)?.FullName,
                    result.GetValue(copies)?.FullName,
                    result.GetValue(kiotaLock)?.FullName,
                    result.GetRequiredValue(output).FullName,
                    result.GetRequiredValue(space),
                    result.GetRequiredValue(client),
                    result.GetValue(sourcesOnly),
                    result.GetValue(fluent) || result.GetValue(fluentOutput) is not null,
                    result.GetValue(settings)?.FullName,
                    result.GetValue(templates)?.FullName,
                    result.GetValue(fluentOutput)?.FullName
                );
                var console = RunConsole.Of(result);
                return ConsoleReport.RunAsync(
                    console,
                    result.GetRequiredValue(output).FullName,
                    async () =>
                    {
                        var outcome = await console
                            .StepsAsync(progress => Generation.RunAsync(request, cancellationToken, progress))
                            .ConfigureAwait(false);
                        console.Write(outcome.Notes);
                        console.Summary(outcome.Summary);
                        return ExitCode.Success;
                    }
                );
            }
        );
        return command;
    }

    /// <summary>The option that several commands have.</summary>
    public static Option<FileInfo> OverlayOption() =>
        new Option<FileInfo>("--overlay")
        {
            Description = "Corrections of the contract, an OpenAPI Overlay.",
            HelpName = "FILE",
        }.AcceptExistingOnly();

    private static Option<string> NameOption(string name, string description, string otherwise)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            DefaultValueFactory = _ => otherwise,
            HelpName = "NAME",
        };
        option.Validators.Add(result =>
        {
            var value = result.GetRequiredValue(option);
            if (
                !value
                    .Split('.')
                    .All(static part =>
                        part.Length > 0
                        && !char.IsDigit(part[0])
                        && part.All(static character => char.IsLetterOrDigit(character) || character == '_')
                    )
            )
            {
                result.AddError(
                    $"'{value}' is not a valid C# identifier. Give {name} letters, digits and underscores, such as {otherwise}."
                );
            }
        });
        return option;
    }
}
