using Devin.Generator.Changes;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Changes.Verification;

namespace Devin.Generator.Tests.Changes;

/// <summary>
/// Verifies every rule with a compiler and with ApiCompat, over the libraries that the generator creates for its case.
/// </summary>
public sealed class VerificationTests
{
    private static IEnumerable<string> Rules => RuleCase.All.Select(static item => item.Rule);

    [TestCaseSource(nameof(Rules))]
    public void The_compiler_and_ApiCompat_agree_with_the_verdicts(string id)
    {
        var verification = RuleVerification.Of(Case(id));

        Assert.That(verification.Forth.Disagreements, Is.Empty);
        Assert.That(verification.Back.Disagreements, Is.Empty, "the way back");
    }

    [TestCaseSource(nameof(Rules))]
    public void A_use_stops_compiling_where_the_source_breaks_and_none_where_it_does_not(string id)
    {
        var item = Case(id);
        var broken = RuleVerification.Of(item).Forth.Broken.Select(static line => line.Code);
        var worst = ChangeSet.Of(item.Old, item.New).Max(static change => change.Source);

        if (worst == Impact.Error)
        {
            Assert.That(broken, item.Undetected is null ? Is.Not.Empty : Is.Empty);
        }
        else if (worst != Impact.Warning)
        {
            Assert.That(broken, Is.Empty);
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void A_part_of_the_public_API_is_missing_where_the_source_breaks_and_none_where_it_does_not(string id)
    {
        var item = Case(id);
        var missing = RuleVerification.Of(item).Forth.Missing.Select(static part => part.Symbol);
        var worst = ChangeSet.Of(item.Old, item.New).Max(static change => change.Source);

        if (worst == Impact.Error)
        {
            Assert.That(missing, item.Compatible is null ? Is.Not.Empty : Is.Empty);
        }
        else if (worst != Impact.Warning)
        {
            Assert.That(missing, Is.Empty);
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void A_consumer_compiles_against_its_own_library(string id) =>
        Assert.That(RuleVerification.Of(Case(id)).OwnLibrary, Is.Empty);

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
            Is.EqualTo(["Thing.Size", "ThingState.Done", "ThingsClient.ListThingsAsync", "Thing"])
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

    private static RuleCase Case(string id) => RuleCase.All.Single(item => item.Rule == id);
}
