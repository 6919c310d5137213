using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Devin.Generator.Tests.Changes;

/// <summary>A compiler's word on every rule: a consumer of the old contract, compiled against the new one.</summary>
public sealed class ProofTests
{
    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static IEnumerable<string> Rules => RuleCase.All.Select(static item => item.Rule);

    [TestCaseSource(nameof(Rules))]
    public void A_compiler_agrees_with_the_source_verdict(string id)
    {
        var item = RuleCase.All.Single(item => item.Rule == id);

        Assert.That(Prove(item.Old, item.New).Disagreements, Is.Empty);
        Assert.That(Prove(item.New, item.Old).Disagreements, Is.Empty, "the way back");
    }

    [TestCaseSource(nameof(Rules))]
    public void A_use_stops_compiling_where_the_source_breaks_and_none_where_it_does_not(string id)
    {
        var item = RuleCase.All.Single(item => item.Rule == id);
        var broken = Prove(item.Old, item.New).Broken.Select(static line => line.Code);
        var worst = ChangeSet.Of(item.Old, item.New, withHarmless: true).Max(static change => change.Source);

        if (worst == Impact.Error && item.Silence is null)
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

        Assert.That(Prove(item.Old, item.Old).Broken, Is.Empty);
    }

    [Test]
    public void A_verdict_that_the_compiler_does_not_share_is_shown()
    {
        var item = RuleCase.All.Single(static item => item.Rule == "DR055");
        var uses = ConsumerCode.Of(item.Old.Model, "CheckedClient");
        var broken = uses.Where(static line => line.Member == "Thing.Size").ToArray();
        var changes = ChangeSet.Of(item.Old, item.New, withHarmless: true);

        Assert.That(broken, Is.Not.Empty);
        Assert.That(Proof.Of(uses, broken, changes, item.New.Model).Disagreements, Is.Empty);
        Assert.That(Proof.Of(uses, [], changes, item.New.Model).Disagreements, Has.One.Contains("it compiles"));
        Assert.That(Proof.Of(uses, broken, [], item.New.Model).Disagreements, Has.One.Contains("does not compile"));
    }

    private static Proof Prove(ComparedContract old, ComparedContract @new)
    {
        var uses = ConsumerCode.Of(old.Model, "CheckedClient");
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable
        );
        const string Usings =
            "global using System; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks;";
        var consumer = CSharpSyntaxTree.ParseText(ConsumerCode.File(uses, "Checked"));
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(SurfaceStub.Of(@new.Model)), CSharpSyntaxTree.ParseText(Usings), consumer],
            Framework,
            options
        );
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
        return Proof.Of(
            uses,
            [.. lines.Select(line => uses[line - ConsumerCode.LinesBefore])],
            ChangeSet.Of(old, @new, withHarmless: true),
            @new.Model
        );
    }
}
