using Devin.Generator.Changes;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Changes.Verification;
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
        var item = RuleCase.Of(id);
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
        Assert.That(RuleVerification.Of(RuleCase.Of(id)).OwnLibrary, Is.Empty);
}
