using System.Globalization;
using System.Text;
using Devin.Generator.Documents;
using Devin.Generator.Emit;
using Devin.Generator.Emit.NSwag;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Normalization;
using Devin.Generator.Overlay;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Generate;

/// <summary>One contract gives the same bytes, whatever the machine, the folder, the line ends and the order of keys.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] Inputs = ["openapi", "generator/templates"];

    private static readonly string TortureContract = RepositoryFolder.At("tests/Devin.Torture.Library/contract.yaml");

    private static readonly Lazy<SortedDictionary<string, string>> Baseline = new(static () =>
    {
        using var workspace = Checkout();
        return Generated(workspace, workspace.Run);
    });

    /// <summary>What processes give that run at the same time, in folders of their own, by the language of the machine.</summary>
    private static readonly Lazy<Dictionary<string, SortedDictionary<string, string>>> SideBySide = new(static () =>
        new[] { "en-US", "tr_TR.UTF-8" }
            .AsParallel()
            .WithDegreeOfParallelism(2)
            .Select(static culture =>
            {
                using var workspace = Checkout();
                return (
                    Culture: culture,
                    Files: Generated(workspace, arguments => workspace.StartIn(culture, arguments))
                );
            })
            .ToDictionary(static run => run.Culture, static run => run.Files)
    );

    [TestCase("en-US")]
    [TestCase("tr_TR.UTF-8")]
    public void Runs_side_by_side_in_other_folders_and_languages_give_the_same_bytes(string culture) =>
        AssertUnchanged(SideBySide.Value[culture]);

    [Test]
    public void Windows_line_ends_in_all_inputs_give_the_same_bytes()
    {
        using var workspace = Checkout();
        foreach (var file in workspace.Snapshot(".").Where(static file => !file.Value.Contains('\r')))
        {
            workspace.Write(file.Key, file.Value.ReplaceLineEndings("\r\n"));
        }

        Assert.That(workspace.Read("openapi/v3-openapi.yaml"), Does.Contain("\r\n"));
        AssertUnchanged(Generated(workspace, workspace.Run));
    }

    [Test]
    public void Another_order_of_keys_gives_the_same_bytes()
    {
        using var workspace = Checkout();
        var contract = DocumentFile.Read(workspace.At("openapi/v3-openapi.yaml"));
        var shuffled = YamlWriter.Write(ShuffledContract.Of(contract, new Random(1)));
        Assert.That(shuffled, Is.Not.EqualTo(YamlWriter.Write(contract)));
        workspace.Write("openapi/v3-openapi.yaml", shuffled);
        var files = Generated(workspace, workspace.Run);
        // Its hash of the description is computed as Kiota computes it, and Kiota's depends on the order.
        files["kiota-lock.json"] = Baseline.Value["kiota-lock.json"];
        AssertUnchanged(files);
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(5)]
    public void The_order_of_keys_does_not_change_the_model_of_any_contract(int seed)
    {
        foreach (var contract in new[] { RealContract(), DocumentFile.Read(TortureContract) })
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
        var contract = DocumentFile.Read(TortureContract);
        var expected = Fingerprint(contract);
        var usual = CultureInfo.CurrentCulture;
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat.NegativeSign = "minus";
        foreign.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = foreign;
            Assert.That(Fingerprint(DocumentFile.Read(TortureContract)), Is.EqualTo(expected));
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
        return OverlayApplier
            .Apply(
                DocumentFile.Read(Path.Combine(folder, "v3-openapi.yaml")),
                ContractFolder.OverlaysIn(folder).Select(DocumentFile.Read)
            )
            .Document;
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

    private static SortedDictionary<string, string> Generated(
        Workspace workspace,
        Func<IEnumerable<string>, (int Code, string Output, string Error)> run
    )
    {
        var (code, _, error) = run([
            "generate",
            "--sources-only",
            "--strict",
            "--contract",
            "openapi/v3-openapi.yaml",
            .. ContractFolder.OverlaysIn("openapi").SelectMany(static overlay => new[] { "--overlay", overlay }),
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
        ]);
        Assert.That(code, Is.Zero, error);
        var files = workspace.Snapshot("out");
        files.Add("kiota-lock.json", workspace.Read("kiota-lock.json"));
        return files;
    }
}
