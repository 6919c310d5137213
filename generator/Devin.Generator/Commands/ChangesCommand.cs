using System.CommandLine;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Inputs;
using Devin.Generator.Changes.Reports;
using Devin.Generator.Changes.Verification;
using Devin.Generator.Diagnostics;
using Devin.Generator.Files;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen changes</c>: compares an old contract with a new one.</summary>
internal sealed class ChangesCommand
{
    private const string Notes = $"""
        Compares what two contracts mean: different spellings of null are equal, $ref and inline schemas are equal
        unless a type name changes, and order is ignored. Each change has two verdicts: wire, for programs that are
        already deployed, and source, for code that is recompiled. docs/changes/ has a page for each rule. With --verify,
        a verdict that the compiler or ApiCompat contradicts gives exit code 1, and so does a --new-version that is too low.

        Examples:
          devin-gen changes old.yaml new.yaml
          devin-gen changes --base origin/main --format markdown
          devin-gen changes released/ openapi/ --format changelog
          devin-gen changes --base origin/main --update-baseline

        {FindingsOptions.ExitCodes}
        """;

    private readonly Argument<string[]> _sides = new("OLD NEW")
    {
        Description = "The old and the new contract: files, or folders with a contract and its overlays.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _base = new("--base")
    {
        Description = "Compare with the contract in this commit.",
        HelpName = "REVISION",
    };

    private readonly Option<string?> _head = new("--head")
    {
        Description = "With --base: take the new contract from this commit instead of the working folder.",
        HelpName = "REVISION",
    };

    private readonly Option<string> _contract = new("--contract")
    {
        Description = "With --base: the path of the contract.",
        DefaultValueFactory = static _ => "openapi/" + ContractFolder.ReferenceCopy,
        HelpName = "FILE",
    };

    private readonly Option<FileInfo[]> _overlays = ContractOptions.Overlays();

    private readonly FindingsOptions _findings = new(
        ChangeReportFormat.Names,
        Severity.Error,
        $"{ContractFolder.ChangesBaseline} in the folder NEW, or beside the contract with --base"
    );

    private readonly Option<string?> _currentVersion = new("--current-version")
    {
        Description = "The version of the old library. Default: info.version of the old contract.",
        HelpName = "VERSION",
    };

    private readonly Option<string?> _newVersion = new("--new-version")
    {
        Description =
            "The version of the new library. If it is lower than the changes require, the exit code is 1. Default: the next one.",
        HelpName = "VERSION",
    };

    private readonly Option<DirectoryInfo?> _copies = new("--copies")
    {
        Description =
            "A folder of localized copies, as for 'generate': a value that leaves the contract but not all copies stays in "
            + "the library.",
        HelpName = "FOLDER",
    };

    private readonly Option<bool> _verify = new("--verify")
    {
        Description =
            "Compile a consumer of the old library against the new one, run ApiCompat, and compare both with the verdicts.",
    };

    private ChangesCommand() { }

    /// <summary>The command with its options.</summary>
    public static Command Create() => new ChangesCommand().Build();

    private DocumentedCommand Build()
    {
        var command = new DocumentedCommand("changes", "Compares an old contract with a new one.", Notes)
        {
            _sides,
            _base,
            _head,
            _contract,
            _overlays,
            _currentVersion,
            _newVersion,
            _copies,
            _verify,
        };
        _findings.AddTo(
            command,
            result => result.GetValue(_base) is not null || result.GetValue(_sides) is [_, var side] && IsFolder(side)
        );
        command.Validators.Add(result =>
        {
            var sides = result.GetValue(_sides)?.Length ?? 0;
            var hasBase = result.GetValue(_base) is not null;
            if (sides != (hasBase ? 0 : 2))
            {
                result.AddError("Specify OLD and NEW, or --base REVISION without them.");
            }

            foreach (var option in (Option[])[_head, _contract])
            {
                if (!hasBase && result.GetResult(option) is { Implicit: false })
                {
                    result.AddError($"{option.Name} needs --base.");
                }
            }

            if (result.GetValue(_newVersion) is { } version && SemanticVersion.TryParse(version) is null)
            {
                result.AddError("--new-version must be a semantic version, such as 1.2.0.");
            }
        });
        command.SetAction(RunAsync);
        return command;
    }

    private Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var console = RunConsole.Of(arguments);
        return ConsoleReport.RunAsync(
            console,
            arguments.GetRequiredValue(_contract),
            () => CompareAsync(arguments, console, cancellationToken),
            ExitCode.Unreadable
        );
    }

    private async Task<int> CompareAsync(ParseResult arguments, RunConsole console, CancellationToken cancellationToken)
    {
        var (report, verification) = await console
            .StepsAsync(async progress =>
            {
                var compared = Compare(arguments, progress);
                return arguments.GetValue(_verify)
                    ? (
                        compared,
                        await VerificationRun
                            .RunAsync(
                                compared.Old,
                                compared.New,
                                arguments.GetValue(_copies)?.FullName,
                                progress,
                                cancellationToken
                            )
                            .ConfigureAwait(false)
                    )
                    : (compared, (VerificationResult?)null);
            })
            .ConfigureAwait(false);
        _findings.Write(
            arguments,
            console,
            format => ChangeReportFormat.Write(format, report, hasSummary: !console.IsQuiet)
        );
        if (verification is not null)
        {
            console.Message(verification.Summary);
            verification.Disagreements.ToList().ForEach(console.Error);
        }

        var fault = SemanticVersion.TryParse(report.NewVersion ?? "") is { } version
            ? report.Verdict.FaultOf(version)
            : null;
        if (fault is not null)
        {
            console.Error(fault);
        }

        return fault is not null || verification is { Disagreements.Count: > 0 }
            ? ExitCode.Findings
            : _findings.ExitCodeOf(arguments, report.Findings);
    }

    private ChangeReport Compare(ParseResult arguments, IProgress<string>? progress)
    {
        var (old, @new) = Sources(arguments, progress);
        var copies = arguments.GetValue(_copies)?.FullName;
        var (before, after) = (old.Read(copies), @new.Read(copies));
        progress?.Report("comparing the contracts");
        var changes = ChangeEvents.Of(ChangeSet.Of(before, after));
        return ChangeReport.Of(
            before,
            after,
            _findings.Judge(arguments, changes, UsualBaseline(arguments), FilesOf(old).Concat(FilesOf(@new)), progress),
            arguments.GetValue(_currentVersion),
            _findings.ListsAll(arguments),
            arguments.GetValue(_newVersion)
        );
    }

    private (ContractSource Old, ContractSource New) Sources(ParseResult arguments, IProgress<string>? progress)
    {
        Node[] overlays = [.. ContractOptions.PathsOf(arguments, _overlays).Select(DocumentFile.Read)];
        if (arguments.GetValue(_base) is not { } revision)
        {
            var sides = arguments.GetRequiredValue(_sides);
            progress?.Report($"reading {sides[0]}");
            var first = ContractFiles.Read(sides[0], overlays);
            progress?.Report($"reading {sides[1]}");
            return (first, ContractFiles.Read(sides[1], overlays));
        }

        var contract = arguments.GetRequiredValue(_contract);
        progress?.Report($"reading {revision}:{contract}");
        var old = GitRevision.Resolve(revision).Read(contract, overlays);
        if (arguments.GetValue(_head) is { } head)
        {
            progress?.Report($"reading {head}:{contract}");
            return (old, GitRevision.Resolve(head).Read(contract, overlays));
        }

        progress?.Report($"reading {contract}");
        return (old, ContractFiles.Beside(contract, overlays));
    }

    private string? UsualBaseline(ParseResult arguments)
    {
        if (arguments.GetValue(_base) is not null)
        {
            var contract = arguments.GetRequiredValue(_contract);
            return Path.Combine(Path.GetDirectoryName(contract) ?? "", ContractFolder.ChangesBaseline);
        }

        var side = arguments.GetRequiredValue(_sides)[1];
        return IsFolder(side) ? Path.Combine(side, ContractFolder.ChangesBaseline) : null;
    }

    private static IEnumerable<string> FilesOf(ContractSource source) =>
        source.Overlays.Prepend(source.Contract).Select(static document => document.Location.File);

    private static bool IsFolder(string path) => Directory.Exists(path);
}
