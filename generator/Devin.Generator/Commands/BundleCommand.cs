using System.CommandLine;
using Devin.Generator.Contracts;
using Devin.Generator.Documents;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen bundle</c>: writes the contract with its overlay applied.</summary>
internal sealed class BundleCommand
{
    private const string Yaml = "yaml";
    private const string Json = "json";

    private const string Notes = """
        Writes what 'generate' reads: the contract with every action of its overlays applied. Keys keep their order;
        those that an overlay adds follow. Values are kept; comments, the style of strings, and YAML anchors are not:
        what an alias repeats is written out. An action that matches nothing is an error, or a warning where the
        overlay has 'x-unmatched: warning'.

        Examples:
          devin-gen bundle --contract openapi/v3-openapi.yaml --overlay openapi/overlay.yaml --output bundled.yaml
          devin-gen bundle --contract openapi/v3-openapi.yaml --overlay openapi/overlay.yaml --format json

        Exit codes:
          0  written
          1  the overlay has an error
          2  the command line is wrong
          3  an input cannot be read, or the output cannot be written; the output is untouched
        """;

    private readonly Option<FileInfo> _contract = ContractOptions.Contract();

    private readonly Option<FileInfo[]> _overlays = ContractOptions.Overlays();

    private readonly Option<string?> _output = new("--output")
    {
        Description = "The file to write. Default, or with '-': the standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _format = new Option<string?>("--format")
    {
        Description = "The format. Default: json where the output ends with .json, else yaml.",
    }.AcceptOnlyFromAmong(Yaml, Json);

    private BundleCommand() { }

    /// <summary>The command with its options.</summary>
    public static Command Create() => new BundleCommand().Build();

    private DocumentedCommand Build()
    {
        var command = new DocumentedCommand("bundle", "Writes the contract with its overlay applied.", Notes)
        {
            _contract,
            _overlays,
            _output,
            _format,
        };
        command.SetAction(arguments =>
        {
            var console = RunConsole.Of(arguments);
            return ConsoleReport.Run(
                console,
                arguments.GetRequiredValue(_contract).FullName,
                () => Bundle(arguments, console)
            );
        });
        return command;
    }

    private int Bundle(ParseResult arguments, RunConsole console)
    {
        var output = arguments.GetValue(_output) is { } path and not "-" ? Path.GetFullPath(path) : null;
        var contract = arguments.GetRequiredValue(_contract).FullName;
        var overlays = ContractOptions.PathsOf(arguments, _overlays);
        OutputFile.RefuseInput(output, [contract, .. overlays]);
        var document = ContractDocument.Read(contract, overlays);
        var applied = document.Applied;
        var format = arguments.GetValue(_format) ?? FormatOf(output);
        var text = format == Json ? JsonText.WriteIndented(applied) : YamlWriter.Write(applied);
        console.Write(document.Warnings);
        if (output is null)
        {
            console.Report(text);
        }
        else
        {
            OutputFile.Replace(output, text);
        }

        return ExitCode.Success;
    }

    private static string FormatOf(string? output) =>
        string.Equals(Path.GetExtension(output), ".json", StringComparison.OrdinalIgnoreCase) ? Json : Yaml;
}
