using System.Text;
using Devin.Generator.Documents;
using Devin.Generator.Overlay;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Commands;

/// <summary>The bundle is equivalent to the contract with its overlay applied, in either format.</summary>
public sealed class BundleCommandTests
{
    private const string Contract = """
        # A comment.
        openapi: 3.1.0
        info: { title: "Größe", version: '1.0' }
        paths:
          /things:
            get: &operation
              operationId: read
              description: |
                Two lines,
                  the second indented.
              responses: { '200': { description: x } }
            head: *operation
        components:
          schemas:
            Thing:
              type: object
              properties:
                zone: { type: string, default: 'null', enum: ['true', '1', '0x1F', '', ' ', "\u0007", "a: b", '#'] }
                age: { type: integer, default: 12345678901234567890, maximum: 1e400 }
                rate: { type: number, default: 1.10 }
                none: { type: 'null', default: ~ }
                on: { type: boolean, default: yes }

        """;

    private const string Overlay = """
        overlay: 1.0.0
        info: { title: Corrections, version: '1' }
        actions:
          - target: $.components.schemas.Thing
            description: It said nothing.
            update: { description: A thing., x-last: [1, { deep: null }] }
          - target: $.components.schemas.Thing.properties.rate
            description: It is not sent.
            remove: true

        """;

    private Workspace _workspace = null!;

    [SetUp]
    public void CreateWorkspace()
    {
        _workspace = new Workspace();
        _workspace.Write("contract.yaml", Contract);
        _workspace.Write("overlay.yaml", Overlay);
    }

    [TearDown]
    public void DeleteWorkspace() => _workspace.Dispose();

    [TestCase("bundle.yaml")]
    [TestCase("bundle.yml")]
    [TestCase("bundle.json")]
    [TestCase("bundle.JSON")]
    [TestCase("new folder/bundle")]
    public void The_bundle_is_equal_to_the_contract_with_its_overlay(string file)
    {
        var run = Bundle("--output", file);

        Assert.That((run.Code, run.Output, run.Error), Is.EqualTo((0, "", "")));
        var text = _workspace.Read(file);
        Assert.That(CanonicalJson.Of(Read(text)), Is.EqualTo(CanonicalJson.Of(Expected(Contract, Overlay))));
        Assert.That(Keys(Read(text)), Is.EqualTo(Keys(Expected(Contract, Overlay))), "in the same order");
        Assert.That(text, Does.EndWith("\n").And.Not.Contain("\r").And.Not.StartWith("\uFEFF"));
        Assert.That(text.StartsWith('{'), Is.EqualTo(file.EndsWith("json", StringComparison.OrdinalIgnoreCase)));
    }

    [Test]
    public void The_real_contract_reads_the_same_in_both_formats()
    {
        var folder = Path.Combine(Workspace.Repository, "openapi");
        var (contract, overlay) = (Path.Combine(folder, "v3-openapi.yaml"), Path.Combine(folder, "overlay.yaml"));
        var expected = CanonicalJson.Of(Expected(File.ReadAllText(contract), File.ReadAllText(overlay)));
        foreach (var format in new[] { "yaml", "json" })
        {
            var run = _workspace.Run("bundle", "--contract", contract, "--overlay", overlay, "--format", format);
            Assert.That(run.Code, Is.Zero, run.Error);
            Assert.That(CanonicalJson.Of(Read(run.Output)), Is.EqualTo(expected));
        }
    }

    [Test]
    public void A_bundle_can_be_bundled_and_generates_the_same()
    {
        Bundle("--output", "bundle.yaml");
        var again = _workspace.Run("bundle", "--contract", "bundle.yaml");
        Assert.That(again.Output, Is.EqualTo(_workspace.Read("bundle.yaml")));
    }

    [Test]
    public void Without_an_output_it_is_printed_as_YAML()
    {
        var run = Bundle();
        Assert.That(run.Output, Does.StartWith("openapi: 3.1.0\ninfo:\n"));
        Assert.That(Bundle("--output", "-").Output, Is.EqualTo(run.Output));
        Assert.That(Bundle("--format", "json").Output, Does.StartWith("{\n  \"openapi\": \"3.1.0\",\n"));
        Assert.That(run.Output, Does.Contain("Größe").And.Not.Contain("A comment."));
    }

    [Test]
    public void The_format_option_overrides_the_file_extension()
    {
        Bundle("--output", "bundle.yaml", "--format", "json");
        Assert.That(_workspace.Read("bundle.yaml"), Does.StartWith("{"));
    }

    [Test]
    public void An_overlay_that_matches_nothing_is_an_error_and_nothing_is_written()
    {
        _workspace.Write("overlay.yaml", Overlay.Replace("Thing\n", "Gone\n", StringComparison.Ordinal));
        _workspace.Write("bundle.yaml", "as it was");

        var run = Bundle("--output", "bundle.yaml");

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("overlay.yaml(4,13): error DG0006"));
        Assert.That(_workspace.Read("bundle.yaml"), Is.EqualTo("as it was"));
    }

    [TestCase("contract.yaml")]
    [TestCase("./contract.yaml")]
    [TestCase("overlay.yaml")]
    public void An_input_is_not_overwritten(string output)
    {
        var before = _workspace.Snapshot(".");

        var run = Bundle("--output", output);

        Assert.That(run.Code, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("error DG0011").And.Contain("overwrite"));
        Assert.That(_workspace.Snapshot("."), Is.EqualTo(before));
    }

    [Test]
    public void An_output_that_cannot_be_written_leaves_nothing_behind()
    {
        Directory.CreateDirectory(_workspace.At("bundle.yaml"));
        var before = _workspace.Snapshot(".");

        var run = Bundle("--output", "bundle.yaml");

        Assert.That(run.Code, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("error DG0011"));
        Assert.That(_workspace.Snapshot("."), Is.EqualTo(before));
    }

    private (int Code, string Output, string Error) Bundle(params string[] more) =>
        _workspace.Run(["bundle", "--contract", "contract.yaml", "--overlay", "overlay.yaml", .. more]);

    private static Node Expected(string contract, string overlay) =>
        OverlayApplier.Apply(
            Read(contract),
            OverlayReader.Read(DocumentReader.Read(Encoding.UTF8.GetBytes(overlay), "overlay.yaml")),
            []
        );

    private static Node Read(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text), "document");

    /// <summary>All keys in the order of the document.</summary>
    private static IEnumerable<string> Keys(Node node) =>
        node switch
        {
            MappingNode mapping => mapping.Members.SelectMany(static member => Keys(member.Value).Prepend(member.Name)),
            SequenceNode list => list.Items.SelectMany(Keys),
            _ => [],
        };
}
