using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Import;
using Devin.Generator.Pages;

namespace Devin.Generator.Tests.Import;

public sealed class ImportPlanTests
{
    private const string Head = "openapi: 3.1.0\ninfo: {title: T, version: v}\n";

    [Test]
    public void Fragments_of_one_copy_complete_each_other()
    {
        var plan = Plan(
            Page("b.md", "ja/c.yaml GET /x", "paths: {/x: {get: {a: 1}}}\ncomponents: {schemas: {S: {type: object}}}"),
            Page(
                "a.md",
                "ja/c.yaml POST /x",
                "paths: {/x: {post: {a: 2}}}\ncomponents: {schemas: {S: {type: object}, T: {}}}"
            ),
            Page("c.md", "ja/c.yaml GET /y", "paths: {/y: {get: {a: 3}}}")
        );

        Assert.That(
            plan.Texts["ja/c.yaml"],
            Is.EqualTo(
                """
                openapi: 3.1.0
                info:
                  title: T
                  version: v
                paths:
                  /x:
                    post:
                      a: 2
                    get:
                      a: 1
                  /y:
                    get:
                      a: 3
                components:
                  schemas:
                    S:
                      type: object
                    T: {}

                """
            )
        );
    }

    [Test]
    public void The_order_of_required_names_is_no_disagreement()
    {
        var plan = Plan(
            Page("a.md", "ja/c.yaml GET /x", "paths: {/x: {get: {}}}\ncomponents: {schemas: {S: {required: [a, b]}}}"),
            Page("b.md", "ja/c.yaml GET /y", "paths: {/y: {get: {}}}\ncomponents: {schemas: {S: {required: [b, a]}}}")
        );
        Assert.That(plan.Texts["ja/c.yaml"], Does.Contain("required:\n        - a\n        - b\n"));
    }

    [TestCase("S: {required: [a, b]}", "S: {required: [a, c]}", "/components/schemas/S/required")]
    [TestCase("S: {enum: [a, b]}", "S: {enum: [b, a]}", "/components/schemas/S/enum/0 /components/schemas/S/enum/1")]
    [TestCase("S: {enum: [a, b]}", "S: {enum: [a]}", "/components/schemas/S/enum")]
    [TestCase("S: {properties: {a: {}}}", "S: {properties: {a: {}, b: {}}}", "/components/schemas/S/properties/b")]
    [TestCase("S: {properties: {a: {}, b: {}}}", "S: {properties: {a: {}}}", "/components/schemas/S/properties/b")]
    [TestCase("S: {type: string}", "S: {type: [string]}", "/components/schemas/S/type")]
    [TestCase("S: {default: '1'}", "S: {default: 1}", "/components/schemas/S/default")]
    [TestCase("S: {a: 1, b: 1}", "S: {a: 2, b: 2}", "/components/schemas/S/a /components/schemas/S/b")]
    public void Schemas_that_differ_are_named_at_the_highest_differing_place(
        string first,
        string second,
        string pointers
    )
    {
        var error = Assert.Throws<ContractException>(() =>
            Plan(
                Page("a.md", "ja/c.yaml GET /x", $"paths: {{/x: {{get: {{}}}}}}\ncomponents: {{schemas: {{{first}}}}}"),
                Page("b.md", "ja/c.yaml GET /y", $"paths: {{/y: {{get: {{}}}}}}\ncomponents: {{schemas: {{{second}}}}}")
            )
        );
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', error.Diagnostics.Select(problem => problem.Pointer)), Is.EqualTo(pointers));
            Assert.That(error.Diagnostics.All(problem => problem.Code == DiagnosticCodes.PagesDisagree));
            Assert.That(
                error.Diagnostics.All(problem =>
                    problem.ToString().Contains("a.md:5:") && problem.ToString().Contains("b.md:5:")
                    || problem.ToString().Contains("a.md(5,") && problem.ToString().Contains("b.md:5:")
                ),
                error.Message
            );
        });
    }

    [TestCase("ja/c.yaml GET /x", "paths: {/y: {get: {}}}", "names 'GET /x'")]
    [TestCase("ja/c.yaml GET", "paths: {/y: {get: {}}}", "names 'GET '")]
    [TestCase("ja/c.yaml GET /x", "paths: [", "not valid YAML")]
    [TestCase("ja/c.json GET /x", "paths: {/x: {get: {}}}", "'ja/c.json'")]
    public void A_fragment_that_cannot_be_used_is_an_error(string fence, string body, string message)
    {
        var error = Assert.Throws<ContractException>(() => Plan(Page("a.md", fence, body)));
        Assert.That(error.Message, Does.StartWith("a.md(").And.Contain(message));
    }

    [Test]
    public void A_page_that_is_cut_off_is_an_error()
    {
        var page = new SavedPage("a.md", "a.md", Encoding.UTF8.GetBytes("x\n```yaml ja/c.yaml GET /x\n" + Head));
        var error = Assert.Throws<ContractException>(() => Plan(page));
        Assert.That(error.Message, Does.StartWith("a.md(2,1): error DG0010").And.Contain("never closed"));
    }

    [Test]
    public void A_page_that_is_not_UTF8_is_an_error()
    {
        var error = Assert.Throws<ContractException>(() =>
            Plan(new SavedPage("a.md", "a.md", new byte[] { 0x61, 0xFF }))
        );
        Assert.That(error.Message, Does.Contain("not UTF-8 (byte 1)"));
    }

    [Test]
    public void Manual_entries_of_the_provenance_file_are_kept()
    {
        SavedPage[] pages =
        [
            Page("a.md", "ja/c.yaml GET /x", "paths: {/x: {get: {}}}"),
            new SavedPage("plain.txt", "plain.txt", Encoding.UTF8.GetBytes("one, two")),
        ];
        var written = Provenance(ImportPlan.Of(pages, reference: [1], Devin.Generator.Pages.Provenance.Empty));
        var edited = written with
        {
            Copies = written.Copies.Select(entry => entry with { Published = "2026-09" }).ToList(),
            Pages = written
                .Pages.Select(entry =>
                    entry with
                    {
                        Published = "2026",
                        Language = "fr",
                        Covers = new Coverage(IsComplete: false, ["GET /x"]),
                    }
                )
                .ToList(),
        };
        var again = Provenance(ImportPlan.Of(pages, reference: [1], edited));

        Assert.Multiple(() =>
        {
            Assert.That(again.Copies.Select(entry => entry.Path), Is.EqualTo(new[] { "ja/c.yaml", "v3-openapi.yaml" }));
            Assert.That(again.Copies.Select(entry => entry.Published), Is.All.EqualTo("2026-09"));
            Assert.That(again.Copies[0].Pages, Is.EqualTo(new[] { "pages/a.md" }));
            Assert.That(again.Copies[1].Covers.IsComplete);
            Assert.That(again.Copies[1].Form, Is.EqualTo(ProvenanceForm.Reference));
            Assert.That(again.Pages.Select(entry => entry.Published), Is.All.EqualTo("2026"));
            Assert.That(again.Pages.Select(entry => entry.Language), Is.EqualTo(new[] { "ja", "fr" }));
            Assert.That(again.Pages[1].Covers.Operations, Is.EqualTo(new[] { "GET /x" }));
            Assert.That(
                again.Pages[1].Sha256,
                Is.EqualTo("0c1b6ea1e8cbcff9c63c94c0e27a684db1711542355bf79a6fa989e335830175")
            );
        });
    }

    [Test]
    public void Only_copies_that_import_writes_become_obsolete()
    {
        ProvenanceEntry[] entries =
        [
            .. new[] { "ja/c.yaml", "../out.yaml", "c.yaml", "pages/x.yaml" }.Select(path =>
                Entry(path, ProvenanceForm.Fragment)
            ),
            Entry("de/c.yaml", ProvenanceForm.Reference),
        ];
        var plan = ImportPlan.Of([], reference: null, new Provenance(entries, []));
        Assert.That(plan.Obsolete, Is.EqualTo(new[] { "ja/c.yaml" }));
    }

    private static ProvenanceEntry Entry(string path, ProvenanceForm form) => new(path, form, "");

    private static Provenance Provenance(ImportPlan plan) =>
        ProvenanceReader.Read(YamlDocumentReader.Read(plan.Texts["provenance.yaml"], "provenance.yaml"));

    private static SavedPage Page(string name, string fence, string body) =>
        new(name, name, Encoding.UTF8.GetBytes($"```yaml {fence}\n{Head}{body}\n```\n"));

    private static ImportPlan Plan(params SavedPage[] pages) =>
        ImportPlan.Of(pages, reference: null, Devin.Generator.Pages.Provenance.Empty);
}
