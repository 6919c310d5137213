using Devin.Generator.Documents;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Drift.Evidence;
using Devin.Generator.Tests.Drift;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Import;

/// <summary>Rendered pages become a partial copy, with all facts that the pages show and no others.</summary>
public sealed class ReconstructionTests
{
    private static readonly string[] Rendered =
    [
        .. new[] { RepositoryFolder.At("openapi/pages"), Path.Combine(DriftData.Folder, "pages") }
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.rendered.txt"))
            .Select(static file => Path.GetRelativePath(DriftData.Repository, file))
            .Order(StringComparer.Ordinal),
    ];

    [TestCaseSource(nameof(Rendered))]
    public void A_reconstructed_copy_contains_only_what_its_page_shows(string page)
    {
        var reference = DriftData.Contract("reference", DriftData.Read(DriftData.Contracts[^1]), isReference: true);
        var copy = CopyReader.Read(page, page, File.ReadAllBytes(Path.Combine(DriftData.Repository, page)));
        var shown = DriftEvidence.Of([reference, copy]).Pages[page].Facts;

        var text = YamlWriter.Write(Reconstruction.Of([shown])!);

        var said = ContractFacts.Of((MappingNode)DocumentReader.Read(text, "copy.yaml"), "copy.yaml", isPartial: true);
        Assert.That(Values(shown), Is.Not.Empty);
        Assert.That(Values(said).Where(static line => line != "openapi = \"3.1.0\""), Is.EqualTo(Values(shown)));
    }

    [Test]
    public void What_pages_of_one_language_disagree_on_is_left_out()
    {
        var reference = DriftData.Contract("reference", DriftData.Read(DriftData.Contracts[^1]), isReference: true);
        var german = Path.Combine(DriftData.Repository, "openapi/pages/create-session.de.rendered.txt");
        var older = DriftData.Text("older.txt", File.ReadAllText(german).Replace("scheduled,\n", ""));
        var newer = DriftData.Text("newer.txt", File.ReadAllText(german));
        var pages = DriftEvidence.Of([reference, older, newer]).Pages;

        var document = Reconstruction.Of([pages["older.txt"].Facts, pages["newer.txt"].Facts])!;

        var properties = "/components/schemas/SessionResponse/properties";
        Assert.That(JsonPointer.TryParse(properties + "/origin/enum")!.Value.Find(document), Is.Null);
        Assert.That(JsonPointer.TryParse(properties + "/status/enum")!.Value.Find(document), Is.Not.Null);
    }

    [Test]
    public void Import_writes_a_partial_copy_for_each_language_without_a_fragment_and_deletes_it_with_its_page()
    {
        using var workspace = Imported();
        Assert.Multiple(() =>
        {
            Assert.That(workspace.Read("openapi/de/v3-openapi.yaml"), Does.Contain("            - scheduled\n"));
            Assert.That(workspace.Read("openapi/en/v3-openapi.yaml"), Does.Not.Contain("scheduled"));
            Assert.That(
                workspace.Read("openapi/provenance.yaml"),
                Does.Contain("- path: de/v3-openapi.yaml\n    language: de\n    form: reconstructed\n")
            );
            // Japanese has a page with the contract itself beside a rendered one.
            Assert.That(workspace.Read("openapi/ja/v3-openapi.yaml"), Does.Not.Contain("scheduled"));
        });

        File.Delete(workspace.At("openapi/pages/create-session.de.rendered.txt"));
        var run = workspace.Run("import");

        Assert.That(run.Output, Does.Contain("openapi/de/v3-openapi.yaml: deleted"), run.Error);
        Assert.That(File.Exists(workspace.At("openapi/de/v3-openapi.yaml")), Is.False);
    }

    [Test]
    public void Drift_is_found_in_the_pages_and_reported_once()
    {
        using var workspace = Imported();
        var with = workspace.Run("drift", "--format", "json");
        var named = workspace.Run(
            "drift",
            "--format",
            "json",
            "--reference",
            "openapi/v3-openapi.yaml",
            "openapi/de/v3-openapi.yaml"
        );
        File.Delete(workspace.At("openapi/de/v3-openapi.yaml"));
        File.Delete(workspace.At("openapi/en/v3-openapi.yaml"));
        var without = workspace.Run("drift", "--format", "json");

        Assert.Multiple(() =>
        {
            Assert.That(with.Output, Does.Contain("\"origin\"").Or.Contain("origin"));
            Assert.That(with.Output, Is.EqualTo(without.Output));
            Assert.That(named.Output, Does.Contain("create-session.de.rendered.txt:138:1"));
            Assert.That(named.Output, Does.Not.Contain("de/v3-openapi.yaml"));
        });
    }

    [Test]
    public void A_language_that_is_no_name_of_a_folder_makes_no_copy()
    {
        using var workspace = Imported();
        var provenance = workspace.Read("openapi/provenance.yaml");
        File.Move(workspace.At("openapi/pages/create-session.de.rendered.txt"), workspace.At("openapi/pages/page.txt"));
        workspace.Write(
            "openapi/provenance.yaml",
            provenance
                .Replace("pages/create-session.de.rendered.txt", "pages/page.txt", StringComparison.Ordinal)
                .Replace("language: de", "language: ../../outside", StringComparison.Ordinal)
        );

        var run = workspace.Run("import");

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(
            Directory.EnumerateFiles(workspace.At("."), "v3-openapi.yaml", SearchOption.AllDirectories).Count(),
            Is.EqualTo(4),
            "the reference, en, ja and zh"
        );
    }

    /// <summary>The contract's folder of the repository, imported from its pages and reference alone.</summary>
    private static Workspace Imported()
    {
        var workspace = new Workspace();
        var folder = Path.Combine(DriftData.Repository, "openapi");
        foreach (var page in Directory.EnumerateFiles(Path.Combine(folder, "pages")))
        {
            workspace.Write($"openapi/pages/{Path.GetFileName(page)}", File.ReadAllText(page));
        }

        workspace.Write("openapi/v3-openapi.yaml", File.ReadAllText(Path.Combine(folder, "v3-openapi.yaml")));
        var run = workspace.Run("import");
        Assert.That(run.Code, Is.Zero, run.Error);
        return workspace;
    }

    /// <summary>Every value with its place.</summary>
    private static List<string> Values(FactGroup facts)
    {
        var lines = new List<string>();
        Collect(facts, "", lines);
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static void Collect(FactGroup group, string path, List<string> lines)
    {
        foreach (var (name, fact) in group.Members)
        {
            var place = path.Length == 0 ? name : path + " " + name;
            if (fact is FactGroup inner)
            {
                Collect(inner, place, lines);
            }
            else
            {
                lines.Add($"{place} = {string.Join(",", ((FactValue)fact).Canonical)}");
            }
        }
    }
}
