namespace Devin.Generator.Tests.Import;

/// <summary>Pages of a site cannot be saved again until they agree, so those that disagree stay beside the copy.</summary>
public sealed class RetrievedPagesTests
{
    private Workspace _workspace = null!;

    [SetUp]
    public void Open()
    {
        _workspace = new Workspace();
        _workspace.Write("openapi/pages/a.ja.md", Page("/a", "[x]"));
        _workspace.Run("import");
    }

    [TearDown]
    public void Close() => _workspace.Dispose();

    [Test]
    public void A_retrieved_page_that_disagrees_stays_a_page_and_drift_compares_it()
    {
        Record("pages/a.ja.md", null);
        _workspace.Write("openapi/pages/b.ja.md", Page("/b", "[x, z]"));

        var (code, output, error) = _workspace.Run("import");
        var drift = _workspace.Run("drift");

        Assert.Multiple(() =>
        {
            Assert.That((code, error), Is.EqualTo((0, "")));
            Assert.That(output, Does.Contain("openapi/pages/b.ja.md: differs from its localized copy"));
            Assert.That(_workspace.Read("openapi/ja/v3-openapi.yaml"), Does.Contain("/a:").And.Not.Contain("/b:"));
            Assert.That(drift.Code, Is.EqualTo(1));
            Assert.That(drift.Output, Does.Contain("warning enum").And.Contain("'z' only in pages/b.ja.md"));
        });
    }

    [Test]
    public void The_page_that_the_site_changed_last_is_built_in()
    {
        Record("pages/a.ja.md", "Sun, 01 Mar 2026 00:00:00 GMT");
        _workspace.Write("openapi/pages/b.ja.md", Page("/b", "[x, z]"));
        _workspace.Run("import");
        Record("pages/b.ja.md", "Mon, 02 Mar 2026 00:00:00 GMT");

        var output = _workspace.Run("import").Output;

        Assert.Multiple(() =>
        {
            Assert.That(output, Does.Contain("openapi/pages/a.ja.md: differs"));
            Assert.That(_workspace.Read("openapi/ja/v3-openapi.yaml"), Does.Contain("/b:").And.Not.Contain("/a:"));
        });
    }

    [Test]
    public void A_retrieved_page_that_a_maintainer_has_changed_is_a_saved_page_again()
    {
        Record("pages/a.ja.md", null);
        _workspace.Write("openapi/pages/a.ja.md", Page("/a", "[y]"));

        _workspace.Run("import");

        Assert.That(_workspace.Read("openapi/provenance.yaml"), Does.Not.Contain("address: "));
    }

    [Test]
    public void A_document_of_the_site_is_kept_and_the_pages_that_agree_with_it_belong_to_it()
    {
        var copy = _workspace.Read("openapi/ja/v3-openapi.yaml") + "# as published\n";
        _workspace.Write("openapi/ja/v3-openapi.yaml", copy);
        _workspace.Write("openapi/pages/b.ja.md", Page("/b", "[x, z]"));
        _workspace.Write(
            "openapi/provenance.yaml",
            "copies:\n  - {path: ja/v3-openapi.yaml, form: document, sha256: ''}\npages: []\n"
        );

        var output = _workspace.Run("import").Output;

        Assert.Multiple(() =>
        {
            Assert.That(_workspace.Read("openapi/ja/v3-openapi.yaml"), Is.EqualTo(copy));
            Assert.That(output, Does.Contain("b.ja.md: differs").And.Not.Contain("a.ja.md"));
            Assert.That(
                _workspace.Read("openapi/provenance.yaml"),
                Does.Contain("form: document")
                    .And.Contain("covers: complete\n    pages:\n      - pages/a.ja.md\npages:\n")
            );
        });
    }

    /// <summary>What a refresh writes about a page that it has retrieved.</summary>
    private void Record(string page, string? modified)
    {
        var text = _workspace.Read("openapi/provenance.yaml");
        var lines = $"    address: https://docs.example/{page}\n    retrieved: '2026-03-03'\n";
        var at = text.IndexOf(
            "    sha256",
            text.IndexOf($"- path: {page}", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        _workspace.Write(
            "openapi/provenance.yaml",
            text.Insert(at, modified is null ? lines : $"{lines}    last-modified: {modified}\n")
        );
    }

    private static string Page(string path, string values) =>
        $"""
            # T

            ````yaml ja/v3-openapi.yaml GET {path}
            openapi: 3.1.0
            paths:
              {path}:
                get:
                  operationId: x
            components:
              schemas:
                S:
                  enum: {values}
            ````

            """;
}
