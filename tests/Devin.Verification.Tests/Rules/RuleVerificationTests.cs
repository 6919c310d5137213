using Devin.Generator.Changes;
using Devin.Generator.Changes.Rules;
using Devin.Tests.Shared.Changes;

namespace Devin.Verification.Tests.Rules;

/// <summary>
/// Verifies every rule with a compiler and with ApiCompat, over the libraries that the generator creates for its case.
/// </summary>
internal sealed class RuleVerificationTests
{
    private static IEnumerable<string> Rules => RuleCase.All.Select(static item => item.Rule);

    [TestCaseSource(nameof(Rules))]
    public void The_compiler_and_ApiCompat_agree_with_the_verdicts(string id)
    {
        var verification = RuleVerification.Of(RuleCase.Of(id));

        Assert.That(verification.Forth.Disagreements, Is.Empty);
        Assert.That(verification.Back.Disagreements, Is.Empty, "the way back");
    }

    [TestCaseSource(nameof(Rules))]
    public void A_use_stops_compiling_where_the_source_breaks_and_none_where_it_does_not(string id)
    {
        var item = RuleCase.Of(id);
        var broken = RuleVerification.Of(item).Forth.Broken.Select(static line => line.Code);
        AssertShowsBreaks(broken, item, isShown: item.Undetected is null);
    }

    [TestCaseSource(nameof(Rules))]
    public void A_part_of_the_public_API_is_missing_where_the_source_breaks_and_none_where_it_does_not(string id)
    {
        var item = RuleCase.Of(id);
        var missing = RuleVerification.Of(item).Forth.Missing.Select(static part => part.Symbol);
        AssertShowsBreaks(missing, item, isShown: item.Compatible is null);
    }

    [TestCaseSource(nameof(Rules))]
    public void A_consumer_compiles_against_its_own_library(string id) =>
        Assert.That(RuleVerification.Of(RuleCase.Of(id)).OwnLibrary, Is.Empty);

    /// <summary>Asserts that there are findings where the source breaks. A warning may have some or none.</summary>
    private static void AssertShowsBreaks(IEnumerable<string> findings, RuleCase item, bool isShown)
    {
        var worst = ChangeSet.Of(item.Old, item.New).Max(static change => change.Source);
        if (worst != Impact.Warning)
        {
            Assert.That(findings, worst == Impact.Error && isShown ? Is.Not.Empty : Is.Empty);
        }
    }
}
