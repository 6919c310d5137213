using System.CommandLine;
using Devin.Generator.Pipeline;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen generate</c>: emits the client of a contract.</summary>
internal static class GenerateCommand
{
    private const string Notes = """
        Reads the contract, applies the overlay, and brings the output folder to the state that they describe: changed
        files are written, files that no longer belong there are deleted, all others keep their time stamps. On an
        error the output stays as it was.

        Example:
          devin-gen generate --contract openapi/v3-openapi.yaml --overlay openapi/overlay.yaml --out src/Devin.Generated/Generated

        Exit codes:
          0  done
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
            Description = "The folder of emitted files; it belongs to this command alone.",
            Required = true,
            HelpName = "FOLDER",
        };
        var space = new Option<string>("--namespace")
        {
            Description = "The root namespace.",
            DefaultValueFactory = static _ => "Devin.Generated",
            HelpName = "NAME",
        };
        var client = new Option<string>("--client")
        {
            Description = "The name of the client class.",
            DefaultValueFactory = static _ => "DevinClient",
            HelpName = "NAME",
        };
        var kiotaLock = new Option<FileInfo>("--kiota-lock")
        {
            Description = "Kiota's record of the fluent client, brought up to date.",
            HelpName = "FILE",
        };
        var settings = new Option<FileInfo>("--nswag")
        {
            Description = "NSwag's settings.",
            DefaultValueFactory = static _ => new FileInfo("nswag.json"),
            HelpName = "FILE",
        };
        var templates = new Option<DirectoryInfo>("--templates")
        {
            Description = "NSwag's templates.",
            DefaultValueFactory = static _ => new DirectoryInfo("generator/templates"),
            HelpName = "FOLDER",
        };
        var command = new Verb("generate", "Emits the C# client of a contract.", Notes)
        {
            contract,
            overlay,
            kiotaLock,
            output,
            space,
            client,
            settings,
            templates,
        };
        command.SetAction(
            (result, cancellationToken) =>
            {
                var request = new GenerationRequest(
                    result.GetRequiredValue(contract).FullName,
                    result.GetValue(overlay)?.FullName,
                    result.GetValue(kiotaLock)?.FullName,
                    result.GetRequiredValue(output).FullName,
                    result.GetRequiredValue(space),
                    result.GetRequiredValue(client),
                    result.GetRequiredValue(settings).FullName,
                    result.GetRequiredValue(templates).FullName
                );
                return ConsoleReport.RunAsync(
                    result.InvocationConfiguration.Error,
                    result.GetRequiredValue(output),
                    async () =>
                    {
                        var outcome = await Generation.RunAsync(request, cancellationToken).ConfigureAwait(false);
                        ConsoleReport.Write(result.InvocationConfiguration.Error, outcome.Notes);
                        await result
                            .InvocationConfiguration.Output.WriteLineAsync(outcome.Summary)
                            .ConfigureAwait(false);
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
}
