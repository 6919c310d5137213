using Devin.Generator.Changes;
using Devin.Generator.Changes.Verification;
using Devin.Tests.Shared.Changes;

namespace Devin.Generator.Tests.Changes;

/// <summary>What the compiler and ApiCompat report, beside the verdicts. See <c>tests/Devin.Verification.Tests</c> for all rules.</summary>
public sealed class VerificationResultTests
{
    [Test]
    public void A_verdict_that_the_compiler_does_not_share_is_shown()
    {
        var item = RuleCase.Of("DR055");
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
        var item = RuleCase.Of("DR055");
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
        var item = RuleCase.Of("DR067");
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
}
