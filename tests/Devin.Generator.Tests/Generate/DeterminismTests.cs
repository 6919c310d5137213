using System.Globalization;
using System.Text;
using Devin.Generator.Contracts;
using Devin.Generator.Documents;
using Devin.Generator.Emit;
using Devin.Generator.Emit.NSwag;
using Devin.Generator.Library;
using Devin.Generator.Normalization;
using Devin.Generator.Overlay;
using Devin.Generator.Tests.Torture;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Generate;

/// <summary>One contract gives the same bytes, whatever the machine, the folder, the line ends and the order of keys.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] Inputs = ["openapi", "generator/templates"];

    private static readonly Lazy<SortedDictionary<string, string>> Baseline = new(static () =>
    {
        using var workspace = Checkout();
        return Generated(workspace, "en-US");
    });

    [Test]
    public void A_second_run_in_another_folder_gives_the_same_bytes()
    {
        using var workspace = Checkout();
        AssertUnchanged(Generated(workspace, "en-US"));
    }

    [Test]
    public void Runs_side_by_side_give_the_same_bytes()
    {
        using var one = Checkout();
        using var other = Checkout();
        var runs = new[] { one, other }
            .AsParallel()
            .WithDegreeOfParallelism(2)
            .Select(workspace => Generated(workspace, "en-US"));
        foreach (var run in runs.ToArray())
        {
            AssertUnchanged(run);
        }
    }

    [Test]
    public void A_turkish_machine_gives_the_same_bytes()
    {
        using var workspace = Checkout();
        AssertUnchanged(Generated(workspace, "tr_TR.UTF-8"));
    }

    [Test]
    public void Windows_line_ends_in_all_inputs_give_the_same_bytes()
    {
        using var workspace = Checkout();
        foreach (var file in workspace.Snapshot(".").Where(static file => !file.Value.Contains('\r')))
        {
            workspace.Write(file.Key, file.Value.ReplaceLineEndings("\r\n"));
        }

        Assert.That(workspace.Read("openapi/v3-openapi.yaml"), Does.Contain("\r\n"));
        AssertUnchanged(Generated(workspace, "en-US"));
    }

    [Test]
    public void Another_order_of_keys_gives_the_same_bytes()
    {
        using var workspace = Checkout();
        var contract = DocumentFile.Read(workspace.At("openapi/v3-openapi.yaml"));
        var shuffled = YamlWriter.Write(ShuffledContract.Of(contract, new Random(1)));
        Assert.That(shuffled, Is.Not.EqualTo(YamlWriter.Write(contract)));
        workspace.Write("openapi/v3-openapi.yaml", shuffled);
        var files = Generated(workspace, "en-US");
        // Its hash of the description is computed as Kiota computes it, and Kiota's depends on the order.
        files["kiota-lock.json"] = Baseline.Value["kiota-lock.json"];
        AssertUnchanged(files);
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(5)]
    public void No_order_of_keys_reaches_the_model_of_any_contract(int seed)
    {
        foreach (var contract in new[] { RealContract(), DocumentFile.Read(TortureLibrary.Contract) })
        {
            Assert.That(
                Fingerprint(ShuffledContract.Of(contract, new Random(seed))),
                Is.EqualTo(Fingerprint(contract))
            );
        }
    }

    [Test]
    public void A_culture_with_signs_and_separators_of_its_own_changes_nothing()
    {
        var contract = DocumentFile.Read(TortureLibrary.Contract);
        var expected = Fingerprint(contract);
        var usual = CultureInfo.CurrentCulture;
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat.NegativeSign = "minus";
        foreign.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = foreign;
            Assert.That(Fingerprint(DocumentFile.Read(TortureLibrary.Contract)), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }

    private static void AssertUnchanged(SortedDictionary<string, string> files)
    {
        Assert.That(files.Keys, Is.EqualTo(Baseline.Value.Keys));
        Assert.That(
            files.Where(static file => file.Value != Baseline.Value[file.Key]).Select(static file => file.Key),
            Is.Empty
        );
    }

    private static Node RealContract()
    {
        var folder = Path.Combine(Workspace.Repository, "openapi");
        return OverlayApplier.Apply(
            DocumentFile.Read(Path.Combine(folder, "v3-openapi.yaml")),
            OverlayReader.Read(DocumentFile.Read(Path.Combine(folder, "overlay.yaml")))
        );
    }

    /// <summary>Everything that is emitted, before NSwag prints its part.</summary>
    private static string Fingerprint(Node contract)
    {
        var (model, _) = ContractNormalizer.Normalize(contract, LibraryNames.Of("TestClient"), isStrict: false);
        var files = LibraryEmitter.EmitOwn(model, new LibraryOptions("Test", "TestClient"));
        return files.Aggregate(
            new StringBuilder(NSwagDocument.Write(model).ToJsonString()),
            static (text, file) => text.Append('\n').Append(file.Path).Append('\n').Append(file.Text),
            static text => text.ToString()
        );
    }

    /// <summary>A folder with what the build reads, laid out as in the repository; its path has spaces.</summary>
    private static Workspace Checkout()
    {
        var workspace = new Workspace();
        var root = Workspace.Repository;
        var files = Inputs
            .SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)
            )
            .Append(Path.Combine(root, "nswag.json"))
            .Append(Path.Combine(root, "kiota-lock.json"));
        foreach (var file in files)
        {
            workspace.Write(Path.GetRelativePath(root, file), File.ReadAllText(file));
        }

        return workspace;
    }

    private static SortedDictionary<string, string> Generated(Workspace workspace, string culture)
    {
        var run = workspace.Run(
            culture,
            [
                "generate",
                "--sources-only",
                "--strict",
                "--contract",
                "openapi/v3-openapi.yaml",
                "--overlay",
                "openapi/overlay.yaml",
                "--kiota-lock",
                "kiota-lock.json",
                "--fluent",
                "--copies",
                "openapi",
                "--nswag",
                "nswag.json",
                "--templates",
                "generator/templates",
                "--output",
                "out",
            ]
        );
        Assert.That(run.Code, Is.Zero, run.Error);
        var files = workspace.Snapshot("out");
        files.Add("kiota-lock.json", workspace.Read("kiota-lock.json"));
        return files;
    }
}
