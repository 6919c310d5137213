using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Rules;

namespace Devin.Generator.Tests.Changes;

public sealed class RuleRegistryTests
{
    private static readonly string[][] Listed =
    [
        .. File.ReadAllLines(Path.Combine(Workspace.Repository, "tests/Devin.Generator.Tests/Changes/rules.tsv"))
            .Skip(1)
            .Where(static line => line.Length > 0)
            .Select(static line => line.Split('\t')),
    ];

    [Test]
    public void The_first_rules_are_the_listed_ones()
    {
        var rules = RuleRegistry.All.Skip(1).Take(Listed.Length).ToArray();

        Assert.That(Listed, Has.Length.EqualTo(80));
        Assert.That(
            rules.Select(static rule => (rule.Id, rule.Area, rule.Title)),
            Is.EqualTo(Listed.Select(static row => (row[0], row[1], row[2])))
        );
    }

    [Test]
    public void Ids_have_no_gaps() =>
        Assert.That(
            RuleRegistry.All.Select(static rule => rule.Id),
            Is.EqualTo(Enumerable.Range(0, RuleRegistry.All.Count).Select(static number => $"DR{number:000}"))
        );

    [Test]
    public void A_severity_is_the_listed_one_or_the_rule_has_a_reason()
    {
        var others = Listed
            .Zip(RuleRegistry.All.Skip(1))
            .Where(static pair => pair.First[4] != pair.Second.Severity.ToString().ToLowerInvariant())
            .Select(static pair => pair.Second);
        var undocumented = others.Where(static rule => rule.Deviation is null).Select(static rule => rule.Id);
        var needless = RuleRegistry.All.Where(static rule => rule.Deviation is not null).Except(others);

        Assert.That(undocumented, Is.Empty);
        Assert.That(needless.Select(static rule => rule.Id), Is.Empty);
    }

    [Test]
    public void A_direction_is_the_listed_one()
    {
        foreach (var (row, rule) in Listed.Zip(RuleRegistry.All.Skip(1)))
        {
            var isTied = rule.Reach != Reach.None;
            var expected = row[3] switch
            {
                "request" => Reach.Parameter | Reach.Request,
                "response" => Reach.Response,
                _ => Reach.Parameter | Reach.Request | Reach.Response,
            };
            Assert.That(!isTied || (rule.Reach & ~expected) == Reach.None, Is.True, rule.Id);
        }
    }

    [Test]
    public void Every_mirror_refers_back_or_has_a_reason()
    {
        var all = RuleRegistry.All.ToDictionary(static rule => rule.Id);
        foreach (var rule in all.Values)
        {
            Assert.That(IsSaid(rule.Reverse), Is.True, $"{rule.Id} reverse");
            foreach (var other in rule.Reverse.Rules)
            {
                Assert.That(all[other].Reverse.Rules, Has.Member(rule.Id), $"{rule.Id} → {other}");
            }

            if (rule.Area is "operation" or "document")
            {
                Assert.That(rule.Counterpart, Is.Null, $"{rule.Id} has no direction of traffic");
                continue;
            }

            Assert.That(rule.Counterpart is not null && IsSaid(rule.Counterpart), Is.True, $"{rule.Id} counterpart");
            foreach (var other in rule.Counterpart!.Rules)
            {
                Assert.That(all[other].Counterpart!.Rules, Has.Member(rule.Id), $"{rule.Id} ⇄ {other}");
            }
        }
    }

    private static bool IsSaid(Mirror mirror) => mirror.Rules.Count > 0 != !string.IsNullOrWhiteSpace(mirror.Reason);
}
