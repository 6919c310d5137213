using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Devin.Generator.Files;
using Devin.Generator.Refresh;
using Devin.Generator.Refresh.Reading;
using Devin.Generator.Refresh.Reports;
using Devin.Generator.Refresh.Site;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen refresh</c>: brings the copies of the contract up to date with the documentation site.</summary>
internal sealed class RefreshCommand
{
    private const string Notes = """
        Retrieves the whole documents of the contract, then the Markdown pages that llms.txt lists, then rendered pages
        where there is no Markdown page with a contract. Rebuilds the localized copies, and prints what has changed, the
        verdict of 'changes' with the next version, and new drift by language. Either every file is written or none.

        Files that have not changed since the last refresh are not sent again. Redirects are followed on the same host
        only. A request that fails temporarily is sent up to three times; a 'Retry-After' of up to 60 seconds is honored.
        docs/refreshing-the-contract.md describes the steps from a refresh to a merged pull request.

        Examples:
          devin-gen refresh
          devin-gen refresh --language ja --pages sessions
          devin-gen refresh --dry-run --format markdown --output summary.md
          devin-gen refresh --from http://127.0.0.1:5000

        Exit codes:
          0  nothing new
          1  new, and a change of the reference copy is breaking; or the site's files contradict each other
          2  the command line is wrong
          3  failed: the site cannot be read, a file cannot be used, or the run was cancelled; nothing was changed
          5  new, without a breaking change
        """;

    private readonly Option<string> _from = new("--from")
    {
        Description =
            "The site: an HTTPS address, a plain HTTP address of this machine, or a folder with a copy of the site.",
        DefaultValueFactory = static _ => SiteLayout.Address,
        HelpName = "URL|FOLDER",
    };

    private readonly Option<DirectoryInfo> _openApi = new("--openapi")
    {
        Description = "The folder of the contract.",
        DefaultValueFactory = static _ => new DirectoryInfo("openapi"),
        HelpName = "FOLDER",
    };

    private readonly Option<string[]> _languages = new Option<string[]>("--language")
    {
        Description = "The languages to refresh. Default: all.",
        DefaultValueFactory = static _ => [.. SiteLayout.Languages],
        AllowMultipleArgumentsPerToken = true,
    }.AcceptOnlyFromAmong([.. SiteLayout.Languages]);

    private readonly Option<string[]> _pages = new("--pages")
    {
        Description =
            "The pages to refresh: names such as 'sessions/create-session', folders such as 'sessions', or 'none'. Default: all.",
        AllowMultipleArgumentsPerToken = true,
        HelpName = "PAGE",
    };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Write nothing to the folder." };

    private readonly Option<int> _concurrency = new("--concurrency")
    {
        Description = "The maximum number of concurrent requests, from 1 to 16.",
        DefaultValueFactory = static _ => 4,
        HelpName = "NUMBER",
    };

    private readonly Option<int> _timeout = new("--timeout")
    {
        Description = "The timeout of one request in seconds, from 1 to 600.",
        DefaultValueFactory = static _ => 30,
        HelpName = "SECONDS",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "The format of the summary.",
        DefaultValueFactory = static _ => RefreshReportFormat.Names[0],
    }.AcceptOnlyFromAmong([.. RefreshReportFormat.Names]);

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Write the summary to this file instead of the standard output.",
        HelpName = "FILE",
    };

    private RefreshCommand() { }

    /// <summary>The command with its options.</summary>
    public static Command Create() => new RefreshCommand().Build();

    private DocumentedCommand Build()
    {
        var command = new DocumentedCommand(
            "refresh",
            "Brings the copies of the contract up to date with the documentation site.",
            Notes
        )
        {
            _from,
            _openApi,
            _languages,
            _pages,
            _dryRun,
            _concurrency,
            _timeout,
            _format,
            _output,
        };
        command.Validators.Add(Validate);
        Limit(_concurrency, 1, 16);
        Limit(_timeout, 1, 600);
        command.SetAction(
            (arguments, cancellationToken) =>
            {
                var console = RunConsole.Of(arguments);
                return ConsoleReport.RunAsync(
                    console,
                    arguments.GetRequiredValue(_openApi).FullName,
                    () => DeepStack.RunAsync(() => Run(arguments, console, cancellationToken))
                );
            }
        );
        return command;
    }

    private static void Limit(Option<int> option, int least, int most) =>
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is var value && (value < least || value > most))
            {
                result.AddError($"{option.Name} {value} is not allowed. Expected a number from {least} to {most}.");
            }
        });

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_from) is { } from && AddressIn(from) is { } address && !HttpSite.IsAllowed(address))
        {
            result.AddError(
                $"--from '{from}' is not allowed. Expected an HTTPS address without a user, query or fragment, a plain HTTP address of this machine, or a folder."
            );
        }

        foreach (
            var page in (result.GetValue(_pages) ?? []).Where(static page =>
                page != RefreshScope.NoPages && PageAddress.TryParse(SiteLayout.Pages + page) is null
            )
        )
        {
            result.AddError(
                $"--pages '{page}' is not the name of a page. Expected a path below '{SiteLayout.Pages}', such as 'sessions'."
            );
        }
    }

    private int Run(ParseResult arguments, RunConsole console, CancellationToken cancellationToken)
    {
        var folder = arguments.GetRequiredValue(_openApi);
        InputFile.RequireFolder(folder.FullName);
        var scope = new RefreshScope(
            [.. arguments.GetRequiredValue(_languages).Distinct()],
            arguments.GetValue(_pages) ?? [],
            arguments.GetValue(_concurrency)
        );
        var from = arguments.GetRequiredValue(_from);
        using var web = AddressIn(from) is { } address
            ? new HttpSite(address, TimeSpan.FromSeconds(arguments.GetValue(_timeout)))
            : null;
        if (web is null)
        {
            InputFile.RequireFolder(from);
        }

        try
        {
            var result = console.Steps(steps =>
                new ContractRefresh((ISite?)web ?? new FolderSite(from), folder).Run(
                    scope,
                    arguments.GetValue(_dryRun),
                    result => ReportFile(arguments, result),
                    TimeProvider.System,
                    steps,
                    cancellationToken
                )
            );
            if (arguments.GetValue(_output) is null && !console.IsQuiet)
            {
                console.Report(Report(arguments, result));
            }

            return result.Outcome switch
            {
                RefreshOutcome.NothingNew => ExitCode.Success,
                RefreshOutcome.New => ExitCode.New,
                _ => ExitCode.Findings,
            };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            console.Error("The refresh was cancelled. Nothing was changed.");
            return ExitCode.Unreadable;
        }
    }

    private string Report(ParseResult arguments, RefreshResult result) =>
        RefreshReportFormat.Write(arguments.GetRequiredValue(_format), result);

    private Dictionary<string, byte[]?> ReportFile(ParseResult arguments, RefreshResult result) =>
        arguments.GetValue(_output) is { } file
            ? new() { [Path.GetFullPath(file)] = Encoding.UTF8.GetBytes(Report(arguments, result)) }
            : [];

    private static Uri? AddressIn(string from) =>
        from.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(from, UriKind.Absolute, out var address)
            ? address
            : null;
}
