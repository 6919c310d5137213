using System.Text.RegularExpressions;
using DocumentationSite;

namespace Devin.Generator.Tests.Refresh;

/// <summary>The command against a site without a fault.</summary>
public sealed class RefreshCommandTests
{
    private RefreshRun _run = null!;

    [SetUp]
    public async Task StartAsync() => _run = await RefreshRun.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _run.DisposeAsync();

    [Test]
    public void The_first_refresh_writes_copies_and_pages_and_the_second_finds_nothing_new()
    {
        var first = _run.Refresh();
        var files = _run.Files();
        var second = _run.Refresh();
        var pages = Words.All.Count * RefreshRun.Contract.Operations.Count;

        Assert.Multiple(() =>
        {
            Assert.That((first.Code, first.Error), Is.EqualTo((5, "")), first.Output);
            Assert.That(
                first.Output,
                Does.StartWith($"New: {_run.Server.Address}/\n").And.Contain($"Pages: {pages} written, 0 deleted\n")
            );
            Assert.That(first.Output, Does.Not.Contain("New drift"));
            Assert.That((second.Code, second.Error), Is.EqualTo((0, "")), second.Output);
            Assert.That(second.Output, Does.StartWith($"Nothing new: {_run.Server.Address}/\n"));
            Assert.That(
                second.Output,
                Does.Contain($" requests, {_run.Server.NotModified} not modified\n  0 files written or deleted\n")
            );
            // Documents, pages and guides, but not the index.
            Assert.That(
                _run.Server.NotModified,
                Is.EqualTo(SiteContent.DocumentLanguages.Count + pages + Words.All.Count)
            );
            Assert.That(_run.Files(), Is.EqualTo(files));
        });
    }

    [Test]
    public void The_copies_are_what_the_site_publishes_and_what_its_pages_show()
    {
        _run.Refresh();
        var provenance = _run.Read("openapi/provenance.yaml");

        Assert.Multiple(() =>
        {
            Assert.That(_run.Read("openapi/v3-openapi.yaml"), Is.EqualTo(File("v3-openapi.yaml")));
            Assert.That(_run.Read("openapi/ja/v3-openapi.yaml"), Is.EqualTo(File("ja/v3-openapi.yaml")));
            foreach (var language in Words.All.Select(static words => words.Language).Except(["en"]))
            {
                Assert.That(_run.Read($"openapi/{language}/v3-openapi.yaml"), Does.Contain($"[{language}]"));
            }

            Assert.That(
                provenance,
                Does.Match(
                    $$"""
                    - path: ja/v3-openapi.yaml
                        language: ja
                        form: document
                        address: {{Regex.Escape(_run.Server.Address)}}/ja/v3-openapi.yaml
                        retrieved: '[0-9]{4}-[0-9]{2}-[0-9]{2}'
                        etag: '"[0-9a-f]{16}"'
                        last-modified: Sun, 01 Nov 2026 00:00:00 GMT
                        sha256: [0-9a-f]{64}
                        covers: complete
                        pages:
                    """.ReplaceLineEndings("\n")
                )
            );
            Assert.That(provenance, Does.Contain("guides:\n  - path: api-reference/v3/overview\n"));
        });

        string File(string path) => _run.Server.Content.Files[path].Content;
    }

    [Test]
    public void An_import_afterwards_changes_nothing_and_drift_finds_nothing()
    {
        _run.Refresh();

        Assert.Multiple(() =>
        {
            Assert.That(_run.Run("import").Output, Does.EndWith("Everything is up to date.\n"));
            Assert.That(_run.Run("drift").Code, Is.Zero);
        });
    }

    [Test]
    public void A_breaking_change_is_named_with_the_next_version()
    {
        _run.Refresh();
        var operations = RefreshRun.Contract.Operations.Skip(1).ToArray();
        var smaller = RefreshRun.Contract.Of(operations);
        _run.Server.Content = SiteContent.Of(smaller.Document, operations);

        var (code, output, _) = _run.Refresh();
        var gone = RefreshRun.Contract.Operations[0];

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(output, Does.StartWith("Breaking: "));
            Assert.That(output, Does.Match("\nReference copy: Breaking: 3\\.0\\.0 → 4\\.0\\.0 \\([0-9]+ errors?, "));
            Assert.That(output, Does.Contain("\n  operations: 0 added, 0 changed, 1 gone\n"));
            Assert.That(output, Does.Match($"\n  error DR[0-9]+: .*{Regex.Escape(gone.Path)}"));
            Assert.That(
                output,
                Does.Contain($"\nOperations\n  gone     {gone.Method.ToUpperInvariant()} {gone.Path}\n")
            );
            Assert.That(
                Directory.GetFiles(
                    _run.At("openapi/pages"),
                    $"*{gone.Page.Split('/')[1]}.*",
                    SearchOption.AllDirectories
                ),
                Is.Empty
            );
        });
    }

    [Test]
    public void An_addition_is_new_and_not_breaking()
    {
        var operations = RefreshRun.Contract.Operations.Skip(1).ToArray();
        var smaller = RefreshRun.Contract.Of(operations);
        _run.Server.Content = SiteContent.Of(smaller.Document, operations);
        _run.Refresh();
        _run.Server.Content = RefreshRun.Faultless;

        var (code, output, _) = _run.Refresh();

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(5));
            Assert.That(output, Does.Contain("\nReference copy: Not breaking: 3.0.0 → 3.1.0 ("));
            Assert.That(output, Does.Contain("\n  operations: 1 added, 0 changed, 0 gone\n"));
        });
    }

    [Test]
    public void A_dry_run_prints_the_same_summary_and_writes_nothing()
    {
        var (code, output, _) = _run.Refresh("--dry-run");

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(5));
            Assert.That(output, Does.Contain(" files would be written or deleted; this was a dry run\n"));
            Assert.That(_run.Files(), Is.Empty);
        });
    }

    [Test]
    public void Languages_and_pages_can_be_chosen()
    {
        _run.Refresh("--language", "ja", "zh", "--pages", "sessions");

        Assert.Multiple(() =>
        {
            Assert.That(
                _run.Server.Requests.Select(static request => request.Path).Where(static path => path != "llms.txt"),
                Has.All.Match("^(ja|zh)/(v3-openapi.yaml|api-reference/v3/sessions/)")
            );
            Assert.That(_run.Files().Keys, Has.Some.StartsWith("openapi/pages/sessions/").And.None.Contains(".de."));
        });
    }

    [Test]
    public void A_refresh_of_one_language_leaves_the_others()
    {
        _run.Refresh();
        var before = _run.Files();
        _run.Plant(PlantedFaults.OtherPermission(RefreshRun.Contract.Operations[0]));

        _run.Refresh("--language", "zh");

        Assert.That(
            _run.Files().Where(file => before[file.Key] != file.Value).Select(static file => file.Key),
            Is.EquivalentTo([
                $"openapi/pages/{RefreshRun.Contract.Operations[0].Page}.zh.md",
                "openapi/provenance.yaml",
            ])
        );
    }

    [Test]
    public void Without_pages_the_documents_alone_are_retrieved()
    {
        _run.Refresh("--pages", "none");

        Assert.That(
            _run.Server.Requests.Select(static request => request.Path),
            Has.All.Match("v3-openapi[.](yaml|json)$")
        );
    }

    [Test]
    public void A_document_that_is_published_as_JSON_alone_is_written_as_YAML()
    {
        var files = _run.Server.Content.Files.ToDictionary();
        files.Remove("v3-openapi.yaml", out _);
        files["v3-openapi.json"] = SiteFile.Text(
            """{"openapi":"3.1.0","info":{"title":"T","version":"1.0.0"},"paths":{}}"""
        );
        _run.Server.Content = new SiteContent(files);

        _run.Refresh("--language", "en", "--pages", "none");

        Assert.Multiple(() =>
        {
            Assert.That(
                _run.Read("openapi/v3-openapi.yaml"),
                Is.EqualTo("openapi: 3.1.0\ninfo:\n  title: T\n  version: 1.0.0\npaths: {}\n")
            );
            Assert.That(_run.Refresh("--language", "en", "--pages", "none").Code, Is.Zero);
        });
    }

    [Test]
    public void A_folder_with_a_copy_of_the_site_gives_the_same_files()
    {
        _run.Refresh("--language", "de");
        var expected = _run.Files();
        foreach (var (path, file) in _run.Server.Content.Files)
        {
            _run.Write("site/" + path, file.Content);
        }

        Directory.Delete(_run.At("openapi"), recursive: true);
        Directory.CreateDirectory(_run.At("openapi"));
        var (code, output, error) = _run.Run("refresh", "--from", "site", "--language", "de");

        Assert.Multiple(() =>
        {
            Assert.That((code, error), Is.EqualTo((5, "")), output);
            Assert.That(
                _run.Files()
                    .Where(static file =>
                        file.Key.StartsWith("openapi/", StringComparison.Ordinal)
                        && !file.Key.EndsWith("provenance.yaml", StringComparison.Ordinal)
                    ),
                Is.EqualTo(
                    expected.Where(static file => !file.Key.EndsWith("provenance.yaml", StringComparison.Ordinal))
                )
            );
        });
    }

    [Test]
    public void The_summary_can_be_a_Markdown_file_and_is_not_printed_when_quiet()
    {
        var (_, output, _) = _run.Refresh("--dry-run", "--format", "markdown", "--output", "summary.md");

        Assert.Multiple(() =>
        {
            Assert.That(output, Is.Empty);
            Assert.That(_run.Read("summary.md"), Does.StartWith($"### New: {_run.Server.Address}/\n\n- "));
            Assert.That(_run.Refresh("--dry-run", "--quiet").Output, Is.Empty);
        });
    }

    [Test]
    public void Each_step_is_printed_when_verbose() =>
        Assert.That(
            _run.Refresh("--verbose", "--language", "de").Error,
            Does.Contain(" s  retrieved llms.txt (")
                .And.Contain(" s  comparing the localized copies\n")
                .And.Contain(" files\n")
        );

    [Test]
    public void Requests_name_the_program_and_no_more_are_under_way_than_allowed()
    {
        _run.Server.Behaviors["*"] = ServerBehavior.Slow;
        _run.Server.Delay = TimeSpan.FromMilliseconds(100);

        _run.Refresh("--concurrency", "3", "--language", "de");

        Assert.Multiple(() =>
        {
            Assert.That(_run.Server.MostAtOnce, Is.EqualTo(3));
            Assert.That(
                _run.Server.Requests.Select(static request => request.UserAgent),
                Has.All.Match("^devin-gen/[0-9.]+$")
            );
        });
    }

    [TestCase("--from http://docs.example", "--from 'http://docs.example' is not allowed. Expected an HTTPS address")]
    [TestCase("--from ftp://docs.example", "--from 'ftp://docs.example' is not allowed.")]
    [TestCase("--from https://user@docs.example", "--from 'https://user@docs.example' is not allowed.")]
    [TestCase("--concurrency 0", "--concurrency 0 is not allowed. Expected a number from 1 to 16.")]
    [TestCase("--timeout 601", "--timeout 601 is not allowed. Expected a number from 1 to 600.")]
    [TestCase("--pages ../x", "--pages '../x' is not the name of a page.")]
    [TestCase("--language xx", "'xx' not recognized")]
    public void A_wrong_option_is_refused(string options, string message)
    {
        var (code, _, error) = _run.Run(["refresh", .. options.Split(' ')]);

        Assert.That(code, Is.EqualTo(2));
        Assert.That(error, Does.Contain(message));
    }

    [Test]
    public void A_folder_that_does_not_exist_is_refused() =>
        Assert.That(
            _run.Run("refresh", "--from", "nowhere"),
            Is.EqualTo(
                (
                    3,
                    "",
                    "nowhere(1,1): error DG0011: The folder 'nowhere' does not exist. Correct the path; it is relative to the current folder. (at nowhere:1:1)\n"
                )
            )
        );
}
