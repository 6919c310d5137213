using System.CommandLine;
using Devin.Generator.Contracts;
using Devin.Generator.Library;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen validate</c>: says whether a contract can be generated from, without generating.</summary>
internal static class ValidateCommand
{
    private const string Notes = """
        Reads the contract, applies the overlay, checks the result against the OpenAPI specification, and normalizes
        it. Every finding has file, line, column and JSON pointer. Nothing is written.

        Examples:
          devin-gen validate openapi/v3-openapi.yaml --overlay openapi/overlay.yaml

        Exit codes:
          0  usable; warnings may have been printed
          1  not usable, or a file could not be read
          2  the command line is wrong
        """;

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var contract = new Argument<FileInfo>("CONTRACT")
        {
            Description = "The OpenAPI 3.0 or 3.1 document, YAML or JSON.",
        };
        contract.AcceptExistingOnly();
        var overlay = GenerateCommand.OverlayOption();
        var command = new DocumentedCommand("validate", "Checks a contract and its overlay.", Notes)
        {
            contract,
            overlay,
        };
        command.SetAction(result =>
        {
            var console = RunConsole.Of(result);
            return ConsoleReport.Run(
                console,
                result.GetRequiredValue(contract).FullName,
                () =>
                {
                    var (model, notes) = ContractLoader.Load(
                        result.GetRequiredValue(contract).FullName,
                        result.GetValue(overlay)?.FullName,
                        LibraryNames.Of("DevinClient"),
                        isStrict: true
                    );
                    console.Write(notes);
                    console.Summary($"Valid: {model.Operations.Count} operations, {model.Definitions.Count} types.");
                    return ExitCode.Success;
                }
            );
        });
        return command;
    }
}
