using DocumentationSite;

namespace Devin.Generator.Tests.Refresh;

/// <summary>What the service's own site has been seen to do, one at a time.</summary>
public sealed class RefreshFaultTests
{
    private RefreshRun _run = null!;

    private static PlantedFaults Faults => RefreshRun.Faults;

    private static ApiOperation Operation =>
        RefreshRun.Contract.Operations.First(static operation =>
            operation is { Method: "get", Path: RefreshRun.Session }
        );

    [SetUp]
    public async Task StartAsync() => _run = await RefreshRun.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _run.DisposeAsync();

    [Test]
    public void A_slash_in_a_fence_changes_nothing()
    {
        _run.Plant(PlantedFaults.SlashInFence(Operation));

        var (code, output, _) = _run.Refresh();

        Assert.That((code, output), Is.EqualTo((5, output)));
        Assert.That(output, Does.Not.Contain("New drift"));
        Assert.That(_run.Read("openapi/en/v3-openapi.yaml"), Does.Contain($"  {Operation.Path}:\n"));
    }

    [Test]
    public void A_page_without_its_contract_is_incomplete_and_the_saved_page_is_kept()
    {
        _run.Refresh();
        var before = _run.Files();
        _run.Plant(PlantedFaults.Incomplete(Operation));

        var (code, output, _) = _run.Refresh();

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.Zero);
            Assert.That(
                output,
                Does.Contain(
                    $"  it/api-reference/v3/{Operation.Page}: the page has no contract, and other languages have one. It is incomplete; a saved page is kept.\n"
                )
            );
            Assert.That(_run.Files(), Is.EqualTo(before));
        });
    }

    [Test]
    public void A_page_with_the_text_Page_Not_Found_is_missing_in_spite_of_its_status()
    {
        _run.Refresh();
        _run.Plant(PlantedFaults.NotFoundWithStatus200(Operation));

        var (code, output, _) = _run.Refresh();

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(5));
            Assert.That(
                output,
                Does.Contain($"\nPages: 0 written, 1 deleted\n  gone     pages/{Operation.Page}.fr.md\n")
            );
            Assert.That(
                output,
                Does.Contain(
                    $"  fr: 1 page of other languages is missing, such as fr/api-reference/v3/{Operation.Page}.\n"
                )
            );
            Assert.That(File.Exists(_run.At($"openapi/pages/{Operation.Page}.fr.md")), Is.False);
        });
    }

    [Test]
    public void HTML_for_Markdown_is_read_as_the_rendered_page()
    {
        _run.Plant(Faults.HtmlForMarkdown(Operation));

        var (code, output, _) = _run.Refresh();

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(5));
            Assert.That(
                output,
                Does.Contain(
                    $"  de/api-reference/v3/{Operation.Page}.md: the site sent HTML instead of Markdown; its text was read.\n"
                )
            );
            Assert.That(output, Does.Not.Contain("New drift"));
            Assert.That(
                _run.Read($"openapi/pages/{Operation.Page}.de.rendered.txt"),
                Does.StartWith("Zum Hauptinhalt springen\nGET\n/\nv3\n")
                    .And.Not.Contain("Menu")
                    .And.Not.Contain("let field")
            );
            Assert.That(Entry($"{Operation.Page}.de.rendered.txt"), Does.Contain($"- GET {Operation.Path}"));
            Assert.That(_run.Refresh().Code, Is.Zero);
        });
    }

    [Test]
    public void HTML_for_Markdown_does_not_replace_a_saved_page_that_has_its_contract()
    {
        _run.Refresh();
        _run.Plant(Faults.HtmlForMarkdown(Operation));

        Assert.That(_run.Refresh().Code, Is.Zero);
        Assert.That(File.Exists(_run.At($"openapi/pages/{Operation.Page}.de.md")));
    }

    [Test]
    public void A_rendered_page_that_does_not_show_its_path_has_the_operation_of_the_other_languages()
    {
        _run.Plant(Faults.OnlyRendered(Operation));

        var (code, output, _) = _run.Refresh();

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(5));
            Assert.That(output, Does.Not.Contain("New drift"));
            Assert.That(
                _run.Read($"openapi/pages/{Operation.Page}.es.rendered.txt"),
                Does.StartWith("Skip to main content\nGET\n")
            );
            Assert.That(
                Entry($"{Operation.Page}.es.rendered.txt"),
                Does.Contain("form: rendered").And.Contain($"- GET {Operation.Path}")
            );
            Assert.That(_run.Refresh().Code, Is.Zero);
        });
    }

    [Test]
    public void A_rendered_page_that_lost_the_names_of_its_fields_is_kept_for_drift()
    {
        _run.Plant(Faults.OnlyPoorText(Create));

        Assert.Multiple(() =>
        {
            Assert.That(_run.Refresh().Output, Does.Not.Contain("New drift"));
            Assert.That(Entry($"{Create.Page}.pt-BR.rendered.txt"), Does.Contain($"- POST {RefreshRun.Session}"));
        });
    }

    [TestCaseSource(nameof(Languages))]
    public void A_full_rendered_page_agrees_with_the_contract_in_every_language(string language)
    {
        var files = RefreshRun.Faultless.Files.ToDictionary();
        foreach (var operation in RefreshRun.Contract.Operations)
        {
            files[$"{SiteContent.Prefix(language)}{SiteContent.Pages}{operation.Page}.md"] = SiteFile.Html(
                RenderedPage.Of(
                    operation,
                    Words.Of(language),
                    new Fragment(RefreshRun.Contract.Document).Of(operation),
                    RenderedShape.Full
                )
            );
        }

        _run.Server.Content = new SiteContent(files);
        var (code, output, _) = _run.Refresh("--language", "en", language);

        Assert.That(code, Is.EqualTo(5));
        Assert.That(output, Does.Not.Contain("New drift"));
    }

    [Test]
    public void An_older_page_stays_beside_its_copy_and_is_drift()
    {
        _run.Plant(Faults.OlderPage(Operation));

        var (code, output, _) = _run.Refresh();

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(5));
            Assert.That(output, Does.Match("\nNew drift, ja: 1\n  error missing-operation: Path '/v3beta1/"));
        });
    }

    [Test]
    public void A_page_in_another_language_is_left_out()
    {
        _run.Plant(PlantedFaults.Untranslated(Operation));

        Assert.That(
            _run.Refresh().Output,
            Does.Contain("  1 page shows the text of another language and was left out.\n")
        );
        Assert.That(File.Exists(_run.At($"openapi/pages/{Operation.Page}.ko.md")), Is.False);
    }

    [Test]
    public void A_page_that_names_another_permission_is_drift_of_its_language()
    {
        _run.Plant(PlantedFaults.OtherPermission(Operation));

        Assert.That(
            _run.Refresh().Output,
            Does.Contain(
                $"\nNew drift, zh: 1\n  warning permission: GET {Operation.Path}: the pages name different permissions"
            )
        );
    }

    [Test]
    public void A_contract_that_is_not_YAML_is_named_and_the_saved_page_is_kept()
    {
        _run.Refresh();
        var before = _run.Files();
        _run.Plant(PlantedFaults.BrokenContract(Operation));

        var (code, output, _) = _run.Refresh();

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.Zero);
            Assert.That(
                output,
                Does.Contain(
                    $"  it/api-reference/v3/{Operation.Page}: the page cannot be used; a saved page is kept. 'openapi/pages/{Operation.Page}.it.md' is not valid YAML"
                )
            );
            Assert.That(_run.Files(), Is.EqualTo(before));
        });
    }

    [Test]
    public void An_operation_that_a_guide_alone_shows_is_reported()
    {
        _run.Plant(Faults.GuideWithExamples());

        Assert.That(
            _run.Refresh().Output,
            Does.Contain(
                "\nOperations without a contract: 1\n  PATCH /v3/enterprise/billing/acu-limits in api-reference/v3/overview\n"
            )
        );
        Assert.That(
            _run.Refresh().Output,
            Does.StartWith("Nothing new").And.Contain("\nOperations without a contract: 1\n")
        );
    }

    [Test]
    public void A_document_that_lacks_a_value_is_drift_of_its_language()
    {
        var (_, value) = Drifts.WithoutOneValue(RefreshRun.Contract.Document);
        _run.Plant(Faults.OutdatedDocument());

        Assert.That(
            _run.Refresh().Output,
            Does.Match($"\nNew drift, ja: [0-9]+\n  warning enum: .*'{value}' only in v3-openapi.yaml")
        );
    }

    [Test]
    public void A_language_without_a_document_is_built_from_its_pages()
    {
        _run.Plant(PlantedFaults.DocumentThatIsNone());

        var (code, output, _) = _run.Refresh();

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(5));
            Assert.That(
                output,
                Does.Contain("  es, fr, it, ko, pt-BR: the site has no whole document; its pages are used.\n")
            );
            Assert.That(Entry("fr/v3-openapi.yaml"), Does.Contain("form: fragment"));
        });
    }

    [Test]
    public void Hostile_names_in_the_index_are_not_requested_and_write_nothing_outside_the_folder()
    {
        _run.Plant(PlantedFaults.HostileIndex());

        _run.Refresh();

        Assert.Multiple(() =>
        {
            Assert.That(
                _run.Server.Requests.Select(static request => request.Path),
                Has.None.Contains("evil")
                    .And.None.Contains("nul")
                    .And.None.Contains("meta-data")
                    .And.None.Contains("passwd")
            );
            Assert.That(
                _run.Files().Keys,
                Has.All.Match(
                    "^openapi/([A-Za-z-]+/)?(v3-openapi|provenance)[.]yaml$|^openapi/pages/[a-z0-9-]+/[a-z0-9-]+[.][A-Za-z-]+[.]md$"
                )
            );
        });
    }

    [Test]
    public void An_index_with_too_many_pages_is_refused()
    {
        var files = RefreshRun.Faultless.Files.ToDictionary();
        files["llms.txt"] = SiteFile.Text(
            string.Concat(
                Enumerable.Range(0, 2_001).Select(static number => $"- [p](/api-reference/v3/p{number}.md)\n")
            )
        );
        _run.Server.Content = new SiteContent(files);

        var (code, _, error) = _run.Refresh("--language", "en");

        Assert.That(code, Is.EqualTo(3));
        Assert.That(error, Does.Contain("llms.txt' lists 2001 pages, more than the limit of 2000."));
    }

    [TestCase("text")]
    [TestCase("markdown")]
    public void Control_characters_and_mentions_of_the_site_reach_neither_terminal_nor_pull_request(string format)
    {
        _run.Plant(PlantedFaults.ControlCharacters(Operation));

        var (code, output, error) = _run.Refresh("--format", format, "--verbose");

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(5));
            Assert.That((output + error).Where(static letter => char.IsControl(letter) && letter != '\n'), Is.Empty);
            Assert.That(output, Does.Contain("u001B").And.Contain(format == "text" ? "@everyone" : "&#64;everyone"));
        });
    }

    [Test]
    public void A_site_without_a_document_and_without_a_page_is_refused()
    {
        _run.Server.Content = new SiteContent(new Dictionary<string, SiteFile>());

        var (code, output, error) = _run.Refresh();

        Assert.Multiple(() =>
        {
            Assert.That((code, output), Is.EqualTo((3, "")));
            Assert.That(
                error,
                Does.StartWith(
                    $"{_run.Server.Address}/(1,1): error DG0014: '{_run.Server.Address}/' has neither a document of the contract nor a page of an operation."
                )
            );
        });
    }

    [Test]
    public void A_saved_page_of_the_same_operation_and_language_gives_way()
    {
        _run.Write(
            "openapi/pages/create-session.ja.md",
            File.ReadAllText(RepositoryFolder.At("openapi/pages/create-session.ja.md"))
        );
        _run.Write(
            "openapi/pages/mine.ja.md",
            _run.Read("openapi/pages/create-session.ja.md")
                .Replace("/v3/organizations/", "/v3/elsewhere/", StringComparison.Ordinal)
        );

        _run.Refresh("--language", "ja");

        Assert.Multiple(() =>
        {
            Assert.That(File.Exists(_run.At("openapi/pages/create-session.ja.md")), Is.False);
            Assert.That(File.Exists(_run.At("openapi/pages/mine.ja.md")));
        });
    }

    private static ApiOperation Create =>
        RefreshRun.Contract.Operations.First(static operation =>
            operation is { Method: "post", Path: RefreshRun.Session }
        );

    private static IEnumerable<string> Languages() => Words.All.Select(static words => words.Language).Except(["en"]);

    /// <summary>The entry of a file in the provenance file.</summary>
    private string Entry(string file)
    {
        var text = _run.Read("openapi/provenance.yaml");
        var start = text.IndexOf(file + "\n    language", StringComparison.Ordinal);
        var end = text.IndexOf("\n  - path", start, StringComparison.Ordinal);
        return end < 0 ? text[start..] : text[start..end];
    }
}
