using System.Text;
using Devin.Generator.Documents;
using Devin.Generator.Files;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Generate;

/// <summary>
/// The document that the vendor publishes can replace the reference copy at any time: names, permissions and evidence
/// come from the overlays beside it.
/// </summary>
public sealed class VendorDocumentTests
{
    private const string OtherWords = "Said in other words.";

    private Workspace _workspace = null!;

    [SetUp]
    public void CopyTheContractFolder()
    {
        _workspace = new Workspace();
        var root = Workspace.Repository;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "openapi"), "*", SearchOption.AllDirectories))
        {
            _workspace.Write(Path.GetRelativePath(root, file), File.ReadAllText(file));
        }

        _workspace.Write("kiota-lock.json", File.ReadAllText(Path.Combine(root, "kiota-lock.json")));
    }

    [TearDown]
    public void DeleteTheContractFolder() => _workspace.Dispose();

    [Test]
    public void The_reference_copy_is_the_vendors_document_alone()
    {
        var text = File.ReadAllText(ReferenceCopy);
        Assert.That(text, Does.Not.Contain("x-"));
        Assert.That(text, Does.Contain("- name: qs\n"));
    }

    [Test]
    public void A_document_in_other_words_and_another_order_gives_the_same_library()
    {
        var shuffled = ShuffledContract.Of(InOtherWords(DocumentFile.Read(ReferenceCopy)), new Random(11));
        _workspace.Write("openapi/v3-openapi.yaml", YamlWriter.Write(shuffled));

        var (code, _, error) = Generate();

        Assert.That((code, error), Is.EqualTo((0, "")));
        var (emitted, committed) = (Emitted(), Committed());
        Assert.That(emitted.Keys, Is.EqualTo(committed.Keys));
        Assert.That(
            emitted.Where(file => Code(file.Value) != Code(committed[file.Key])).Select(static file => file.Key),
            Is.Empty,
            "differences outside of comments"
        );
        Assert.That(emitted.Values, Has.Some.Contains(OtherWords));
        foreach (var ours in (string[])["Requires the permission", "Partially documented by the service"])
        {
            Assert.That(Lines(emitted, ours), Is.EqualTo(Lines(committed, ours)).And.Not.Empty);
        }
    }

    [Test]
    public void An_operation_that_only_permissions_and_evidence_name_is_a_warning_when_it_is_missing()
    {
        Remove("/v3/enterprise/queue", "/v3/organizations/{org_id}/metrics/wau");

        var (code, _, error) = Generate();

        Assert.That(code, Is.Zero, error);
        Assert.That(
            error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split('(')[0]),
            Is.EqualTo(new[] { "openapi/permissions.yaml", "openapi/permissions.yaml", "openapi/evidence.yaml" })
        );
        Assert.That(
            error,
            Does.Contain("warning DG0006: The target '$.paths['/v3/enterprise/queue'].get' matches nothing")
        );
    }

    [Test]
    public void An_operation_that_a_correction_names_is_an_error_when_it_is_missing()
    {
        Remove("/v3/self");

        var (code, _, error) = Generate();

        Assert.That(code, Is.EqualTo(1));
        Assert.That(
            error,
            Does.StartWith("openapi/overlay.yaml(").And.Contain("error DG0006: The target '$.paths['/v3/self']")
        );
    }

    private static string ReferenceCopy => Path.Combine(Workspace.Repository, "openapi", ContractFolder.ReferenceCopy);

    private (int Code, string Output, string Error) Generate() =>
        _workspace.Run([
            "generate",
            "--contract",
            "openapi/v3-openapi.yaml",
            .. ContractFolder.OverlaysIn("openapi").SelectMany(static overlay => new[] { "--overlay", overlay }),
            "--copies",
            "openapi",
            "--nswag",
            Path.Combine(Workspace.Repository, "nswag.json"),
            "--templates",
            Path.Combine(Workspace.Repository, "generator", "templates"),
            "--kiota-lock",
            "kiota-lock.json",
            "--strict",
            "--sources-only",
            "--output",
            "out/Devin.Generated",
            "--fluent-output",
            "out/Devin.Generated.Fluent",
        ]);

    private void Remove(params string[] paths)
    {
        var document = (MappingNode)DocumentFile.Read(ReferenceCopy);
        var kept = document.Mapping("paths")!.Members.Where(path => !paths.Contains(path.Name)).ToArray();
        var members = document.Members.Select(member =>
            member.Name == "paths" ? member with { Value = new MappingNode(member.Value.Location, kept) } : member
        );
        _workspace.Write(
            "openapi/v3-openapi.yaml",
            YamlWriter.Write(new MappingNode(document.Location, members.ToArray()))
        );
    }

    /// <summary>The document with other texts for people; a property called description stays.</summary>
    private static Node InOtherWords(Node node) =>
        node switch
        {
            MappingNode mapping => new MappingNode(
                mapping.Location,
                [
                    .. mapping.Members.Select(static member =>
                        member is { Name: "description" or "summary", Value: ScalarNode text }
                            ? member with
                            {
                                Value = new ScalarNode(text.Location, ScalarKind.String, OtherWords),
                            }
                            : member with
                            {
                                Value = InOtherWords(member.Value),
                            }
                    ),
                ]
            ),
            SequenceNode sequence => new SequenceNode(
                sequence.Location,
                [.. sequence.Items.Select(static item => InOtherWords(item))]
            ),
            _ => node,
        };

    private SortedDictionary<string, string> Emitted() => _workspace.Snapshot("out");

    private static SortedDictionary<string, string> Committed()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var project in (string[])["Devin.Generated", "Devin.Generated.Fluent"])
        {
            var folder = Path.Combine(Workspace.Repository, "src", project, "Generated");
            foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            {
                files.Add($"{project}/{Path.GetRelativePath(folder, file).Replace('\\', '/')}", File.ReadAllText(file));
            }
        }

        return files;
    }

    /// <summary>A source without its documentation comments.</summary>
    private static string Code(string source)
    {
        var code = new StringBuilder();
        foreach (
            var line in source
                .Split('\n')
                .Where(static line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal))
        )
        {
            code.Append(line).Append('\n');
        }

        return code.ToString();
    }

    private static IEnumerable<string> Lines(SortedDictionary<string, string> files, string text) =>
        files.SelectMany(file =>
            file.Value.Split('\n')
                .Where(line => line.Contains(text, StringComparison.Ordinal))
                .Select(line => $"{file.Key}: {line.Trim()}")
        );
}
