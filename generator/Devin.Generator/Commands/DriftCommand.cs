using System.CommandLine;
using System.Text;
using Devin.Generator.Contracts;
using Devin.Generator.Diagnostics;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Baseline;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Drift.Reports;
using Devin.Generator.Findings;
using Devin.Generator.Pages;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen drift</c>: compares the copies of one contract.</summary>
internal sealed class DriftCommand
{
    private const int NewDrift = 1;
    private const int Usage = 2;
    private const int UnreadableCopy = 3;
    private const int StaleBaseline = 4;

    private const string Notes = """
        Compares copies that should say the same in several languages: what they declare, never their words. A finding
        names the copies that differ, and whether they lag behind the reference, lead it or conflict with it. Without
        COPY all copies of the folder are compared, its saved pages included.

        Examples:
          devin-gen drift
          devin-gen drift --format markdown --new-only
          devin-gen drift ja.yaml zh.yaml --reference en.yaml --fail-on error
          devin-gen drift --update-baseline

        Exit codes:
          0  no new drift that weighs as much as --fail-on
          1  new drift
          2  the command line is wrong, or a file could not be opened or written
          3  a copy could not be read; the others were compared
          4  with --strict: the baseline has entries that match nothing
        """;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Argument<string[]> _copies = new("COPY")
    {
        Description =
            "Copies to compare: YAML, JSON, Markdown pages, texts of rendered pages. Without any, those of the folder.",
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
        Description = "The copy that the others are measured by. Without COPY it is the folder's v3-openapi.yaml.",
        HelpName = "FILE",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "The format of the report.",
        DefaultValueFactory = static _ => "text",
    }.AcceptOnlyFromAmong([.. DriftReportFormat.Names]);

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Where to write the report, rather than to the standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string> _failOn = new Option<string>("--fail-on")
    {
        Description = "The least severity of new drift that fails.",
        DefaultValueFactory = static _ => "warning",
    }.AcceptOnlyFromAmong("info", "warning", "error");

    private readonly Option<string?> _baselinePath = new("--baseline")
    {
        Description = "The list of accepted drift. Without COPY it is the folder's drift-baseline.yaml.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _updateBaseline = new("--update-baseline")
    {
        Description = "Write the findings to the baseline. Known reasons are kept; new entries need one.",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Fail when the baseline has entries that match nothing.",
    };

    private readonly Option<bool> _newOnly = new("--new-only")
    {
        Description = "Leave out what the baseline accepts; say nothing where nothing is new.",
    };

    private DriftCommand() { }

    /// <summary>The command with its options.</summary>
    public static Command Create() => new DriftCommand().Build();

    private Verb Build()
    {
        var command = new Verb("drift", "Compares the copies of the contract.", Notes)
        {
            _copies,
            _openApi,
            _reference,
            _format,
            _output,
            _failOn,
            _baselinePath,
            _updateBaseline,
            _strict,
            _newOnly,
        };
        command.Validators.Add(result =>
        {
            if (
                result.GetValue(_updateBaseline)
                && result.GetValue(_baselinePath) is null
                && result.GetValue(_copies) is [_, ..]
            )
            {
                result.AddError("--update-baseline needs --baseline FILE when copies are named.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var console = arguments.InvocationConfiguration;
        try
        {
            return Compare(arguments, console.Output);
        }
        catch (ContractException exception)
        {
            console.Error.WriteLine(exception.Message);
            return Usage;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"error {DiagnosticCodes.File}: {PrintableText.Of(exception.Message)}");
            return Usage;
        }
    }

    private int Compare(ParseResult arguments, TextWriter output)
    {
        var folder = arguments.GetRequiredValue(_openApi);
        var named = arguments.GetValue(_copies) ?? [];
        var reference = arguments.GetValue(_reference);
        var copies =
            named.Length == 0
                ? CopyFiles.InFolder(folder, reference)
                : CopyFiles.Read(
                    named.Concat(reference is null ? [] : [reference]).DistinctBy(Path.GetFullPath).ToArray(),
                    folder,
                    reference
                );
        var baseline =
            arguments.GetValue(_baselinePath)
            ?? (named.Length == 0 ? Path.Combine(folder, ContractFolder.DriftBaseline) : null);
        var result = DriftCheck.Run(copies);
        var report = DriftReport.Of(result, ReadBaseline(baseline));
        if (arguments.GetValue(_updateBaseline))
        {
            var entries = report.ToBaseline();
            File.WriteAllText(baseline!, AcceptedList.Drift.Write(entries), Utf8);
            report = DriftReport.Of(result, entries);
        }

        if (arguments.GetValue(_newOnly))
        {
            report = report with
            {
                Findings = [.. report.Findings.Where(static judged => judged.Status != FindingStatus.Accepted)],
            };
            if (report.Findings.Count == 0)
            {
                return Verdict(report, arguments.GetRequiredValue(_failOn), arguments.GetValue(_strict));
            }
        }

        Write(
            DriftReportFormat.Write(arguments.GetRequiredValue(_format), report),
            arguments.GetValue(_output),
            output
        );
        return Verdict(report, arguments.GetRequiredValue(_failOn), arguments.GetValue(_strict));
    }

    private static IReadOnlyList<AcceptedEntry> ReadBaseline(string? file) =>
        file is not null && File.Exists(file) ? AcceptedList.Drift.Read(DocumentFile.Read(file)) : [];

    private static void Write(string text, string? file, TextWriter output)
    {
        if (file is null)
        {
            output.Write(text);
        }
        else
        {
            File.WriteAllText(file, text, Utf8);
        }
    }

    private static int Verdict(DriftReport report, string failOn, bool isStrict)
    {
        if (report.Result.Copies.Any(static copy => copy.Problem is not null))
        {
            return UnreadableCopy;
        }

        var least = failOn switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            _ => Severity.Information,
        };
        if (report.CountUnaccepted(least) > 0)
        {
            return NewDrift;
        }

        return isStrict && report.Stale.Count > 0 ? StaleBaseline : 0;
    }
}
