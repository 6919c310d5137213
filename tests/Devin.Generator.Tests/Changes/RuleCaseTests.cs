using Devin.Generator.Changes;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Documents;
using Devin.Tests.Shared.Changes;

namespace Devin.Generator.Tests.Changes;

public sealed class RuleCaseTests
{
    private static IEnumerable<string> Rules => RuleCase.All.Select(static item => item.Rule);

    [Test]
    public void Every_rule_has_exactly_one_case() =>
        Assert.That(Rules, Is.EqualTo(RuleRegistry.All.Select(static rule => rule.Id)));

    [TestCaseSource(nameof(Rules))]
    public void A_rule_fires_on_its_case_with_both_verdicts(string id)
    {
        var item = RuleCase.Of(id);
        var changes = ChangeSet.Of(item.Old, item.New);
        var own = changes.Where(change => change.Rule.Id == id).ToArray();

        Assert.That(own, Is.Not.Empty, Text(changes));
        Assert.That(own.Max(static change => change.Wire), Is.EqualTo(item.Wire), Text(changes));
        Assert.That(own.Max(static change => change.Source), Is.EqualTo(item.Source), Text(changes));
    }

    [TestCaseSource(nameof(Rules))]
    public void A_rule_does_not_fire_on_a_similar_change(string id)
    {
        var item = RuleCase.Of(id);
        var changes = ChangeSet.Of(item.Old, item.Near);

        Assert.That(YamlWriter.Write(item.Near.Document), Is.Not.EqualTo(YamlWriter.Write(item.Old.Document)));
        Assert.That(changes.Select(static change => change.Rule.Id), Has.None.EqualTo(id), Text(changes));
    }

    [TestCaseSource(nameof(Rules))]
    public void The_reverse_change_is_reported_by_the_mirror_rules(string id)
    {
        var item = RuleCase.Of(id);
        var back = ChangeSet.Of(item.New, item.Old);
        var mirror = RuleRegistry.All.Single(rule => rule.Id == id).Reverse;

        if (mirror.Reason is null)
        {
            Assert.That(back.Select(static change => change.Rule.Id).Intersect(mirror.Rules), Is.Not.Empty, Text(back));
        }
        else
        {
            Assert.That(mirror.Rules, Is.Empty);
        }
    }

    private static string Text(IEnumerable<Change> changes) =>
        string.Join(
            '\n',
            changes.Select(static change => $"{change.Rule.Id} {change.Wire}/{change.Source} {change.Message}")
        );
}
