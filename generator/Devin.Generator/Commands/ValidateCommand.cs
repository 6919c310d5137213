using System.CommandLine;
using Devin.Generator.Diagnostics;
using Devin.Generator.Pipeline;

namespace Devin.Generator.Commands;

/// <summary>
/// <c>devin-gen validate</c>: checks whether a library can be generated from a contract, without writing anything.
/// </summary>
internal static class ValidateCommand
{
    private const string Notes = """
        Does what 'generate' does with the same options, up to the point where it would write: reads the contract,
        applies the overlay, checks the result against the OpenAPI specification, and emits the client in memory. It
        prints the same messages and gives the same verdict. Nothing is written.

        Examples:
          devin-gen validate --contract openapi/v3-openapi.yaml --overlay openapi/overlay.yaml --strict

        Exit codes:
          0  usable; warnings and drift may have been printed
          1  the contract or the overlay has an error, or NSwag failed
          2  the command line is wrong
          3  an input cannot be read
        """;

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var generation = new GenerationOptions();
        var command = new DocumentedCommand("validate", "Checks a contract and its overlay.", Notes);
        generation.AddTo(command, static _ => false);
        command.SetAction(
            (arguments, cancellationToken) =>
            {
                var console = RunConsole.Of(arguments);
                var request = generation.Read(arguments);
                return ConsoleReport.RunAsync(
                    console,
                    request.Contract,
                    async () =>
                    {
                        var library = await console
                            .StepsAsync(progress => Generation.RunAsync(request, cancellationToken, progress))
                            .ConfigureAwait(false);
                        var drift = GenerationReport.OpenDrift(library);
                        console.Write(library.Notes);
                        console.Report(drift);
                        console.Summary(
                            $"Valid: {CountWords.Of(library.Model.Operations.Count, "operation")}, {CountWords.Of(library.Model.Definitions.Count, "type")}."
                        );
                        return ExitCode.Success;
                    }
                );
            }
        );
        return command;
    }
}
