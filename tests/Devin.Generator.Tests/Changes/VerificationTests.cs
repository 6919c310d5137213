using System.Collections.Concurrent;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Changes.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Devin.Generator.Tests.Changes;

/// <summary>
/// Verifies every rule with a compiler: a consumer of the old library is compiled against the new one.
/// </summary>
public sealed class VerificationTests
{
    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compilations that add their files to this one share what it has read of the framework.</summary>
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Consumer",
        [
            CSharpSyntaxTree.ParseText(
                "global using System; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks;"
            ),
        ],
        Framework,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable
        )
    );

    private static readonly ConcurrentDictionary<string, Lazy<VerificationResult>> Verifications = new(
        StringComparer.Ordinal
    );

    private static IEnumerable<string> Rules => RuleCase.All.Select(static item => item.Rule);

    [TestCaseSource(nameof(Rules))]
    public void A_compiler_agrees_with_the_source_verdict(string id)
    {
        var item = RuleCase.All.Single(item => item.Rule == id);

        Assert.That(VerificationOf(item).Disagreements, Is.Empty);
        Assert.That(Verify(item.New, item.Old).Disagreements, Is.Empty, "the way back");
    }

    [TestCaseSource(nameof(Rules))]
    public void A_use_stops_compiling_where_the_source_breaks_and_none_where_it_does_not(string id)
    {
        var item = RuleCase.All.Single(item => item.Rule == id);
        var broken = VerificationOf(item).Broken.Select(static line => line.Code);
        var worst = ChangeSet.Of(item.Old, item.New).Max(static change => change.Source);

        if (worst == Impact.Error && item.Undetected is null)
        {
            Assert.That(broken, Is.Not.Empty);
        }
        else if (worst != Impact.Warning)
        {
            Assert.That(broken, Is.Empty);
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void A_consumer_compiles_against_its_own_library(string id)
    {
        var item = RuleCase.All.Single(item => item.Rule == id);

        Assert.That(Verify(item.Old, item.Old).Broken, Is.Empty);
    }

    [Test]
    public void A_verdict_that_the_compiler_does_not_share_is_shown()
    {
        var item = RuleCase.All.Single(static item => item.Rule == "DR055");
        var uses = ConsumerCode.Of(item.Old.Model, "CheckedClient");
        var broken = uses.Where(static line => line.Member == "Thing.Size").ToArray();
        var changes = ChangeSet.Of(item.Old, item.New);

        Assert.That(broken, Is.Not.Empty);
        Assert.That(VerificationResult.Of(uses, broken, [], changes, item.New.Model).Disagreements, Is.Empty);
        Assert.That(
            VerificationResult.Of(uses, [], [], changes, item.New.Model).Disagreements,
            Has.One.Contains("it compiles")
        );
        Assert.That(
            VerificationResult.Of(uses, broken, [], [], item.New.Model).Disagreements,
            Has.One.Contains("does not compile")
        );
    }

    [Test]
    public void A_missing_part_of_the_public_API_that_no_change_reports_is_shown()
    {
        const string Output = """
            API compatibility errors between 'old.dll' (left) and 'new.dll' (right):
            CP0002: Member 'System.Nullable<long> Checked.Models.Thing.Size.get' exists on old.dll but not on new.dll
            CP0002: Member 'string Checked.Models.ThingState.Values.Done' exists on old.dll but not on new.dll
            CP0002: Member 'System.Threading.Tasks.Task Checked.ThingsClient.ListThingsAsync(int, int?)' exists on old.dll but not on new.dll
            CP0001: Type 'Checked.Models.Thing' exists on old.dll but not on new.dll
            API breaking changes found. If those are intentional, the suppression file can be updated.

            """;
        var missing = ApiBreak.Read(Output, "Checked")!;
        var item = RuleCase.All.Single(static item => item.Rule == "DR055");
        var changes = ChangeSet.Of(item.Old, item.New);

        Assert.That(
            missing.Select(static part => part.Member),
            Is.EqualTo(["Thing.Size", "ThingState.Done", "ListThingsAsync", "Thing"])
        );
        Assert.That(
            VerificationResult.Of([], [], missing, changes, item.Old.Model).Disagreements,
            Is.EqualTo([
                "string Checked.Models.ThingState.Values.Done is missing according to ApiCompat, but no change says that it breaks.",
                "Checked.Models.Thing is missing according to ApiCompat, but no change says that it breaks.",
            ])
        );
    }

    [Test]
    public void A_removed_variant_covers_its_accessor_its_factory_and_its_operator()
    {
        const string Output = """
            CP0002: Member 'Checked.Models.Cow? Checked.Models.ThingPet.AsCow.get' exists on old.dll but not on new.dll
            CP0002: Member 'Checked.Models.ThingPet Checked.Models.ThingPet.FromCow(Checked.Models.Cow)' exists on old.dll but not on new.dll
            CP0002: Member 'Checked.Models.ThingPet.implicit operator Checked.Models.ThingPet(Checked.Models.Cow)' exists on old.dll but not on new.dll
            API breaking changes found.

            """;
        var missing = ApiBreak.Read(Output, "Checked")!;
        var item = RuleCase.All.Single(static item => item.Rule == "DR067");
        var changes = ChangeSet.Of(item.New, item.Old);

        Assert.That(missing, Has.Count.EqualTo(3));
        Assert.That(VerificationResult.Of([], [], missing, changes, item.Old.Model).Disagreements, Is.Empty);
        Assert.That(VerificationResult.Of([], [], missing, [], item.Old.Model).Disagreements, Has.Count.EqualTo(3));
    }

    [Test]
    public void Output_that_is_not_a_comparison_is_not_a_result()
    {
        Assert.That(ApiBreak.Read("The command could not be loaded.\n", "Checked"), Is.Null);
        Assert.That(
            ApiBreak.Read("APICompat ran successfully without finding any breaking changes.\n", "Checked"),
            Is.Empty
        );
    }

    private static VerificationResult VerificationOf(RuleCase item) =>
        Verifications.GetOrAdd(item.Rule, _ => new Lazy<VerificationResult>(() => Verify(item.Old, item.New))).Value;

    private static VerificationResult Verify(ComparedContract old, ComparedContract @new)
    {
        var uses = ConsumerCode.Of(old.Model, "CheckedClient");
        var consumer = CSharpSyntaxTree.ParseText(ConsumerCode.File(uses, "Checked"));
        var compilation = Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(LibraryStub.Of(@new.Model)), consumer);
        var lines = compilation
            .GetDiagnostics()
            .Where(static diagnostic =>
                diagnostic.Severity == DiagnosticSeverity.Error
                || diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal)
            )
            .Select(diagnostic =>
                diagnostic.Location.SourceTree == consumer
                    ? diagnostic.Location.GetLineSpan().StartLinePosition.Line
                    : throw new AssertionException(diagnostic.ToString())
            )
            .Distinct()
            .Order();
        return VerificationResult.Of(
            uses,
            [.. lines.Select(line => uses[line - ConsumerCode.LinesBefore])],
            [],
            ChangeSet.Of(old, @new),
            @new.Model
        );
    }
}
