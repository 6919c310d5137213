using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Pages;

namespace Devin.Generator.Tests.Pages;

public sealed class ProvenanceFileTests
{
    private static readonly Provenance Record = new(
        [
            new("v3-openapi.yaml", ProvenanceForm.Reference, "12")
            {
                Language = "en",
                Published = "2026",
                Covers = Coverage.Complete,
            },
            new("ja/v3-openapi.yaml", ProvenanceForm.Fragment, "ab")
            {
                Language = "ja",
                Covers = Coverage.Of([new("get", "/x"), new("post", "/x")]),
                Pages = ["pages/a.md", "pages/b.md"],
            },
            new("de/v3-openapi.yaml", ProvenanceForm.Reconstructed, ""),
        ],
        [new("pages/a.txt", ProvenanceForm.Rendered, "cd")]
    );

    [Test]
    public void What_is_written_is_read_back()
    {
        var text = ProvenanceWriter.Write(Record);
        var read = ProvenanceReader.Read(YamlDocumentReader.Read(text, "p.yaml"));
        Assert.Multiple(() =>
        {
            Assert.That(ProvenanceWriter.Write(read), Is.EqualTo(text));
            Assert.That(
                read.Copies.Concat(read.Pages).Select(Describe),
                Is.EqualTo(Record.Copies.Concat(Record.Pages).Select(Describe))
            );
            Assert.That(text, Does.Contain("published: '2026'\n").And.Contain("covers: complete\n"));
        });
    }

    /// <summary>Drift reads the file as strictly as import does.</summary>
    [TestCase("import", 3)]
    [TestCase("drift", 3)]
    public void Both_commands_refuse_a_malformed_file_with_the_same_message(string command, int code)
    {
        using var workspace = new Workspace();
        workspace.Write("openapi/v3-openapi.yaml", "openapi: 3.1.0\n");
        workspace.Write("openapi/provenance.yaml", "copies: []\npages:\n  - path: x\n");

        var run = workspace.Run(command);

        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(code), run.Output);
            Assert.That(
                run.Error,
                Is.EqualTo(
                    "openapi/provenance.yaml(3,5): error DG0011: '/pages/0' is not a valid entry: it must have 'path', 'form' (reference, fragment, "
                        + "reconstructed, rendered) and 'sha256'. Delete a broken entry and run 'devin-gen import'. "
                        + "(at openapi/provenance.yaml:3:5, pointer /pages/0)\n"
                )
            );
        });
    }

    [TestCase("[]", "")]
    [TestCase("copies: []\n", "/pages")]
    [TestCase("copies: [{}]\npages: [{path: x}]\n", "/copies/0 /pages/0")]
    [TestCase("copies: []\npages: [{path: x, form: other, sha256: ''}]\n", "/pages/0")]
    [TestCase("copies: []\npages: [{path: x, form: rendered, sha256: '', published: []}]\n", "/pages/0/published")]
    [TestCase("copies: []\npages: [{path: x, form: rendered, sha256: '', covers: all}]\n", "/pages/0/covers")]
    [TestCase("copies: []\npages: [{path: x, form: rendered, sha256: '', date: '2026'}]\n", "/pages/0/date")]
    [TestCase(
        "copies: [{path: x, form: reference, sha256: ''}]\npages: [{path: x, form: rendered, sha256: ''}]\n",
        "/pages/0"
    )]
    public void A_malformed_provenance_file_is_refused_at_its_places(string text, string pointers)
    {
        var error = Assert.Throws<ContractException>(() =>
            ProvenanceReader.Read(YamlDocumentReader.Read(text, "p.yaml"))
        );
        Assert.That(string.Join(' ', error.Diagnostics.Select(problem => problem.Pointer)), Is.EqualTo(pointers));
    }

    private static string Describe(ProvenanceEntry entry) =>
        string.Join(
            '|',
            entry.Path,
            entry.Form,
            entry.Sha256,
            entry.Language,
            entry.Published,
            entry.Covers.IsComplete,
            string.Join(',', entry.Covers.Operations),
            string.Join(',', entry.Pages)
        );
}
