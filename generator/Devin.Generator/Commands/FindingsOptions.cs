using System.CommandLine;
using Devin.Generator.Diagnostics;
using Devin.Generator.Files;
using Devin.Generator.Findings;

namespace Devin.Generator.Commands;

/// <summary>The options of the commands that compare and report findings, with one meaning for all of them.</summary>
/// <param name="formats">The formats of the command's reports, the default first.</param>
/// <param name="failOn">The default of <c>--fail-on</c>.</param>
/// <param name="usualBaseline">The name of the command's baseline, and where it is, for the help.</param>
internal sealed class FindingsOptions(IReadOnlyList<string> formats, Severity failOn, string usualBaseline)
{
    /// <summary>The part of the help that is the same for all of these commands.</summary>
    public const string ExitCodes = """
        Exit codes:
          0  no finding at or above --fail-on, or the baseline accepts them all
          1  findings at or above --fail-on that the baseline does not accept
          2  the command line is wrong
          3  an input cannot be read, or an output cannot be written
          4  with --strict: the baseline has entries that match no finding
        """;

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "The format of the report.",
        DefaultValueFactory = _ => formats[0],
    }.AcceptOnlyFromAmong([.. formats]);

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Write the report to this file instead of the standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string> _failOn = new Option<string>("--fail-on")
    {
        Description = "The lowest severity that makes the run fail. Accepted findings never do.",
        DefaultValueFactory = _ => FindingWords.Of(failOn),
    }.AcceptOnlyFromAmong("info", "warning", "error", "never");

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = $"The accepted findings, each with a reason. Default: {usualBaseline}.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _update = new("--update-baseline")
    {
        Description =
            "Write errors and warnings to the baseline, with --fail-on info all findings. Known reasons are kept; new entries need one.",
    };

    private readonly Option<string?> _reason = new("--reason")
    {
        Description = "With --update-baseline: the reason for entries that have none.",
        HelpName = "TEXT",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Fail when the baseline has entries that match no finding.",
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "List accepted findings and those without impact too.",
    };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="hasUsualBaseline">Whether the command line says where the usual baseline is.</param>
    public void AddTo(Command command, Func<System.CommandLine.Parsing.CommandResult, bool> hasUsualBaseline)
    {
        foreach (var option in new Option[] { _format, _output, _failOn, _baseline, _update, _reason, _strict, _all })
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(_update) && result.GetValue(_baseline) is null && !hasUsualBaseline(result))
            {
                result.AddError("--update-baseline needs --baseline FILE here.");
            }

            if (
                result.GetValue(_reason) is { } reason
                && (!result.GetValue(_update) || string.IsNullOrWhiteSpace(reason))
            )
            {
                result.AddError("--reason needs a text, and --update-baseline.");
            }
        });
    }

    /// <summary>Whether accepted findings and those without impact are listed too.</summary>
    public bool ListsAll(ParseResult arguments) => arguments.GetValue(_all);

    /// <summary>Compares findings with the baseline, which is updated first if that was requested.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="usual">The path of the usual baseline, which need not exist; or null.</param>
    /// <param name="inputs">The paths of the compared files, which the report must not overwrite.</param>
    /// <param name="progress">Takes the steps.</param>
    /// <exception cref="ContractException">The baseline cannot be read, or the report would overwrite an input.</exception>
    public JudgedFindings<T> Judge<T>(
        ParseResult arguments,
        IReadOnlyList<T> findings,
        string? usual,
        IEnumerable<string> inputs,
        IProgress<string>? progress
    )
        where T : IFinding
    {
        var isUpdate = arguments.GetValue(_update);
        var given = arguments.GetValue(_baseline);
        var path = given ?? usual;
        OutputFile.RefuseInput(arguments.GetValue(_output), path is null ? inputs : inputs.Append(path));
        var mayBeMissing = given is null || isUpdate;
        if (path is null || (mayBeMissing && !File.Exists(path)))
        {
            var judged = JudgedFindings<T>.Of(findings, []);
            return isUpdate && path is not null ? Update(arguments, findings, judged, path, progress) : judged;
        }

        progress?.Report($"reading {path}");
        var known = JudgedFindings<T>.Of(findings, BaselineFile.Read(DocumentFile.Read(path)));
        return isUpdate ? Update(arguments, findings, known, path, progress) : known;
    }

    /// <summary>Writes the report to the standard output or the file.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="console">The console.</param>
    /// <param name="write">Makes the report in a format.</param>
    public void Write(ParseResult arguments, RunConsole console, Func<string, string> write)
    {
        var text = write(arguments.GetRequiredValue(_format));
        if (arguments.GetValue(_output) is { } file)
        {
            console.Detail($"writing {file}");
            OutputFile.Write(file, text);
        }
        else
        {
            console.Report(text);
        }
    }

    /// <summary>The exit code that the findings give.</summary>
    public int ExitCodeOf<T>(ParseResult arguments, JudgedFindings<T> findings)
        where T : IFinding
    {
        if (LeastOf(arguments) is { } least && findings.Reaches(least))
        {
            return ExitCode.Findings;
        }

        return arguments.GetValue(_strict) && findings.Stale.Count > 0 ? ExitCode.Stale : ExitCode.Success;
    }

    private JudgedFindings<T> Update<T>(
        ParseResult arguments,
        IReadOnlyList<T> findings,
        JudgedFindings<T> judged,
        string path,
        IProgress<string>? progress
    )
        where T : IFinding
    {
        var least = LeastOf(arguments) == Severity.Information ? Severity.Information : Severity.Warning;
        var reason = arguments.GetValue(_reason) ?? "";
        BaselineEntry[] entries =
        [
            .. judged
                .ToBaseline(least)
                .Select(entry => string.IsNullOrWhiteSpace(entry.Reason) ? entry with { Reason = reason } : entry),
        ];
        progress?.Report($"writing {path}");
        OutputFile.Replace(path, BaselineFile.Write(entries));
        return JudgedFindings<T>.Of(findings, entries);
    }

    private Severity? LeastOf(ParseResult arguments) =>
        arguments.GetRequiredValue(_failOn) switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "info" => Severity.Information,
            _ => null,
        };
}
