using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Devin.Generator.Tests.Refresh;

/// <summary>The commands of the documentation, run as it shows them; what needs a clone of the repository runs in CI.</summary>
public sealed partial class RefreshDocumentTests
{
    private static readonly string Document = File.ReadAllText(RepositoryFolder.At("docs/refreshing-the-contract.md"));

    private static IEnumerable<string> Commands() =>
        Blocks()
            .Matches(Document)
            .SelectMany(static block => block.Groups[1].Value.Split('\n'))
            .Select(static line => line.Trim())
            .Where(static line => line.Length > 0);

    private static IEnumerable<string> OwnCommands() =>
        Commands().Where(static command => command.StartsWith("devin-gen ", StringComparison.Ordinal)).Distinct();

    [TestCaseSource(nameof(OwnCommands))]
    public async Task A_command_of_the_program_runs(string command)
    {
        await using var run = await RefreshRun.StartAsync();
        run.Refresh("--language", "en", "--pages", "none");
        foreach (var overlay in new[] { "overlay", "permissions", "evidence" })
        {
            run.Write(
                $"openapi/{overlay}.yaml",
                "overlay: 1.0.0\ninfo: {title: t, version: v}\nactions:\n  - {target: $.info, description: d, update: {title: T}}\n"
            );
        }

        run.Git("init", "--quiet");
        run.Git("add", ".");
        run.Git("-c", "user.name=n", "-c", "user.email=e", "commit", "--quiet", "--message", "m");
        run.Git("update-ref", "refs/remotes/origin/main", "HEAD");
        var arguments = command
            .Split(' ')
            .Skip(1)
            .Select(word => word == "http://127.0.0.1:5000" ? run.Server.Address : word);
        var from = command == "devin-gen refresh" ? new[] { "--from", run.Server.Address } : [];

        var (code, _, error) = run.Run([.. arguments, .. from]);

        Assert.That(code, Is.EqualTo(command.Contains("refresh", StringComparison.Ordinal) ? 5 : 0));
        // The operations of the small contract have their organization in common.
        Assert.That(error, Is.Empty.Or.Match("^openapi/v3-openapi\\.yaml\\([0-9,]+\\): message DG0018: [^\n]*\n$"));
    }

    [Test]
    public void Every_other_command_runs_in_CI()
    {
        var files = Directory
            .EnumerateFiles(RepositoryFolder.At(".github/workflows"))
            .Append(RepositoryFolder.At(".ci/run"));
        var ci = string.Concat(files.Select(File.ReadAllText));
        var others = Commands().Where(static command => !command.StartsWith("devin-gen ", StringComparison.Ordinal));

        Assert.That(
            others
                .Select(static command => string.Join(' ', command.Split(' ').Take(2)))
                .Distinct()
                .Where(start => !ci.Contains(start, StringComparison.Ordinal)),
            Is.Empty
        );
    }

    /// <summary>The program that <c>dotnet run</c> starts, which a test has built already.</summary>
    [Test]
    public async Task The_sample_prints_its_faults_and_the_address_that_refresh_takes()
    {
        using var workspace = new Workspace();
        workspace.Write("openapi/provenance.yaml", "copies: []\npages: []\n");
        var program = typeof(DocumentationSite.SiteContent).Assembly.Location;
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [program])
            {
                WorkingDirectory = workspace.At(""),
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        try
        {
            var lines = new List<string>();
            while (lines.LastOrDefault()?.StartsWith("Address: ", StringComparison.Ordinal) != true)
            {
                lines.Add(await process.StandardOutput.ReadLineAsync() ?? throw new EndOfStreamException());
            }

            var (code, output, error) = workspace.Run(
                "refresh",
                "--from",
                lines[^1]["Address: ".Length..],
                "--pages",
                "none"
            );

            Assert.That(lines, Has.Some.StartsWith("  older page: ja/"));
            Assert.That((code, error), Is.EqualTo((5, "")), output);
        }
        finally
        {
            process.Kill();
        }
    }

    [GeneratedRegex(@"^ *```sh\n(.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
