using System.CommandLine;
using Devin.Generator.Diagnostics;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Drift.Reports;
using Devin.Generator.Files;
using Devin.Generator.Pages;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen drift</c>: compares the copies of one contract.</summary>
internal sealed class DriftCommand
{
    private const string Notes = $"""
        Compares localized copies of one contract: what they declare, not their wording. A finding names the copies that
        differ and their direction: outdated, ahead of the reference, or diverged from it. Without COPY, all copies of
        the folder are compared, its saved pages included. A copy that cannot be read gives exit code 3; the others are
        compared.

        Examples:
          devin-gen drift
          devin-gen drift --all --format html --output drift.html
          devin-gen drift ja.yaml zh.yaml --reference en.yaml --fail-on error
          devin-gen drift --update-baseline

        {FindingsOptions.ExitCodes}
        """;

    private readonly Argument<string[]> _copies = new("COPY")
    {
        Description =
            "The copies to compare: YAML, JSON, Markdown pages, or the text of rendered pages. Default: those of the folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _openApi = new("--openapi")
    {
        Description = "The folder of the contract.",
        DefaultValueFactory = static _ => "openapi",
        HelpName = "FOLDER",
    };

    private readonly Option<string?> _reference = new("--reference")
    {
        Description =
            "The copy that the others are compared with. Default without COPY: v3-openapi.yaml in the folder.",
        HelpName = "FILE",
    };

    private readonly FindingsOptions _findings = new(
        DriftReportFormat.Names,
        Severity.Warning,
        $"{ContractFolder.DriftBaseline} in the folder, without COPY"
    );

    private DriftCommand() { }

    /// <summary>The command with its options.</summary>
    public static Command Create() => new DriftCommand().Build();

    private DocumentedCommand Build()
    {
        var command = new DocumentedCommand("drift", "Compares the copies of the contract.", Notes)
        {
            _copies,
            _openApi,
            _reference,
        };
        _findings.AddTo(command, result => result.GetValue(_copies) is not [_, ..]);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var console = RunConsole.Of(arguments);
        return ConsoleReport.Run(
            console,
            arguments.GetRequiredValue(_openApi),
            () =>
            {
                var report = console.Steps(progress => Compare(arguments, progress));
                _findings.Write(
                    arguments,
                    console,
                    format => DriftReportFormat.Write(format, report, hasSummary: !console.IsQuiet)
                );
                return report.Result.Copies.Any(static copy => copy.Problem is not null)
                    ? ExitCode.Unreadable
                    : _findings.ExitCodeOf(arguments, report.Findings);
            },
            ExitCode.Unreadable
        );
    }

    private DriftReport Compare(ParseResult arguments, IProgress<string>? progress)
    {
        var folder = arguments.GetRequiredValue(_openApi);
        var named = arguments.GetValue(_copies) ?? [];
        var reference = arguments.GetValue(_reference);
        var steps = progress is null ? null : new FileSteps(progress);
        var copies =
            named.Length == 0
                ? CopyFiles.InFolder(folder, reference, progress: steps)
                : CopyFiles.Read(
                    [.. named.Concat(reference is null ? [] : [reference]).DistinctBy(Path.GetFullPath)],
                    folder,
                    reference,
                    progress: steps
                );
        progress?.Report($"comparing {copies.Count} copies");
        var result = DriftCheck.Run(copies);
        var usual = named.Length == 0 ? Path.Combine(folder, ContractFolder.DriftBaseline) : null;
        var files = copies.Select(static copy => copy.File);
        var findings = _findings.Judge(arguments, result.Findings, usual, files, progress);
        return DriftReport.Of(result, findings, _findings.ListsAll(arguments));
    }
}
