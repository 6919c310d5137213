using System.CommandLine;
using System.Text;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Inputs;
using Devin.Generator.Changes.Reports;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Changes.Verification;
using Devin.Generator.Contracts;
using Devin.Generator.Diagnostics;
using Devin.Generator.Findings;
using Devin.Generator.Pages;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen changes</c>: compares an old contract with a new one, in the words of their users.</summary>
internal sealed class ChangesCommand
{
    private const int Breaking = 1;
    private const int Unreadable = 3;
    private const int StaleAcceptance = 4;

    private const string Notes = """
        Compares what two contracts mean: the spellings of null are one, $ref and inline are one unless a name moves,
        order does not count. Every change has two verdicts: for programs already shipped (wire) and for people who
        recompile (source). docs/changes/ has a page for each rule.

        Examples:
          devin-gen changes old.yaml new.yaml
          devin-gen changes --base origin/main --format markdown
          devin-gen changes released/ openapi/ --format changelog

        Exit codes:
          0  nothing that weighs as much as --fail-on, accepted changes aside
          1  such a change, or with --verify a proof that differs from a verdict
          2  the command line is wrong
          3  a contract, an overlay or the list of accepted changes cannot be read
          4  with --strict: an accepted change is none
        """;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Argument<string[]> _sides = new("OLD NEW")
    {
        Description = "The old and the new contract: files, or folders with a contract and its overlay.yaml.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _base = new("--base")
    {
        Description = "Compare with the contract as this commit has it.",
        HelpName = "REVISION",
    };

    private readonly Option<string?> _head = new("--head")
    {
        Description = "With --base: the new side is this commit rather than the files here.",
        HelpName = "REVISION",
    };

    private readonly Option<string> _contract = new("--contract")
    {
        Description = "With --base: the contract's path.",
        DefaultValueFactory = static _ => "openapi/" + ContractFolder.ReferenceCopy,
        HelpName = "FILE",
    };

    private readonly Option<FileInfo> _overlay = ContractOptions.Overlay();

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "The format of the report.",
        DefaultValueFactory = static _ => "text",
    }.AcceptOnlyFromAmong([.. ChangeReportFormat.Names]);

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Where to write the report, rather than to the standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string> _failOn = new Option<string>("--fail-on")
    {
        Description = "The least severity that fails.",
        DefaultValueFactory = static _ => "error",
    }.AcceptOnlyFromAmong("info", "warning", "error", "never");

    private readonly Option<string?> _accept = new("--accept")
    {
        Description = "The list of accepted changes, each with a reason.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _updateAccepted = new("--update-accepted")
    {
        Description = "Write the changes to the list of accepted ones. Known reasons are kept; new entries need one.",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Fail when the list has entries that match no change.",
    };

    private readonly Option<string?> _version = new("--version")
    {
        Description = "The version of the old library; without it info.version of the old contract.",
        HelpName = "VERSION",
    };

    private readonly Option<bool> _all = new("--all") { Description = "List changes that do nothing to anybody too." };

    private readonly Option<bool> _verify = new("--verify")
    {
        Description =
            "Compile a consumer of the old library against the new one, run ApiCompat, and hold the verdicts against both.",
    };

    private ChangesCommand() { }

    /// <summary>The command with its options.</summary>
    public static Command Create() => new ChangesCommand().Build();

    private Verb Build()
    {
        var command = new Verb("changes", "Compares an old contract with a new one.", Notes)
        {
            _sides,
            _base,
            _head,
            _contract,
            _overlay,
            _format,
            _output,
            _failOn,
            _accept,
            _updateAccepted,
            _strict,
            _version,
            _all,
            _verify,
        };
        command.Validators.Add(result =>
        {
            var sides = result.GetValue(_sides)?.Length ?? 0;
            var hasBase = result.GetValue(_base) is not null;
            if (sides != (hasBase ? 0 : 2))
            {
                result.AddError("Give OLD and NEW, or --base REVISION and neither of them.");
            }

            if (!hasBase && result.GetValue(_head) is not null)
            {
                result.AddError("--head needs --base.");
            }

            if (result.GetValue(_updateAccepted) && result.GetValue(_accept) is null)
            {
                result.AddError("--update-accepted needs --accept FILE.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private async Task<int> Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        var console = arguments.InvocationConfiguration;
        try
        {
            return await CompareAsync(arguments, cancellationToken).ConfigureAwait(false);
        }
        catch (ContractException exception)
        {
            ConsoleReport.Write(console.Error, exception.Diagnostics);
            return Unreadable;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"error {DiagnosticCodes.File}: {PrintableText.Of(exception.Message)}");
            return Unreadable;
        }
    }

    private async Task<int> CompareAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var console = arguments.InvocationConfiguration;
        var (old, @new) = Sources(arguments);
        var (before, after) = (old.Read(), @new.Read());
        var list = arguments.GetValue(_accept);
        var version = arguments.GetValue(_version);
        var withHarmless = arguments.GetValue(_all);
        var isUpdate = arguments.GetValue(_updateAccepted);
        var accepted = list is null || (isUpdate && !File.Exists(list)) ? [] : ReadAccepted(list);
        var report = ChangeReport.Of(before, after, accepted, version, withHarmless);
        if (isUpdate)
        {
            File.WriteAllText(list!, AcceptedList.Changes.Write(report.ToAccepted()), Utf8);
            report = ChangeReport.Of(before, after, ReadAccepted(list!), version, withHarmless);
        }

        var text = ChangeReportFormat.Write(arguments.GetRequiredValue(_format), report);
        if (arguments.GetValue(_output) is { } file)
        {
            File.WriteAllText(file, text, Utf8);
        }
        else
        {
            console.Output.Write(text);
        }

        var agrees =
            !arguments.GetValue(_verify)
            || Tell(await ProofRun.RunAsync(before, after, cancellationToken).ConfigureAwait(false), console.Error);
        var code = ExitCodeOf(report, arguments.GetRequiredValue(_failOn), arguments.GetValue(_strict));
        return agrees ? code : Breaking;
    }

    /// <summary>Says what the proof found; whether it agrees with the verdicts.</summary>
    private static bool Tell(Proof proof, TextWriter error)
    {
        error.WriteLine(
            $"Verified: {proof.Broken.Count} of {proof.Uses} uses of the old library do not compile against the new one; missing parts of its surface by ApiCompat: {proof.Missing.Count}."
        );
        foreach (var disagreement in proof.Disagreements)
        {
            error.WriteLine("error: proof and verdict differ: " + PrintableText.Of(disagreement));
        }

        return proof.Disagreements.Count == 0;
    }

    private (ContractSource Old, ContractSource New) Sources(ParseResult arguments)
    {
        var overlay = arguments.GetValue(_overlay) is { } file ? DocumentFile.Read(file.FullName) : null;
        if (arguments.GetValue(_base) is not { } revision)
        {
            var sides = arguments.GetRequiredValue(_sides);
            return (ContractFiles.Read(sides[0], overlay), ContractFiles.Read(sides[1], overlay));
        }

        var contract = arguments.GetRequiredValue(_contract);
        var old = GitRevision.Resolve(revision).Read(contract, overlay);
        if (arguments.GetValue(_head) is { } head)
        {
            return (old, GitRevision.Resolve(head).Read(contract, overlay));
        }

        return (old, ContractFiles.Read(contract, overlay ?? ContractFiles.ReadOverlayBeside(contract)));
    }

    private static IReadOnlyList<AcceptedEntry> ReadAccepted(string file) =>
        AcceptedList.Changes.Read(DocumentFile.Read(file));

    private static int ExitCodeOf(ChangeReport report, string failOn, bool isStrict)
    {
        var least = failOn switch
        {
            "error" => Impact.Error,
            "warning" => Impact.Warning,
            "info" => Impact.Info,
            _ => (Impact?)null,
        };
        if (least is { } weight && report.CountUnaccepted(weight) > 0)
        {
            return Breaking;
        }

        return isStrict && report.Stale.Count > 0 ? StaleAcceptance : ExitCode.Success;
    }
}
