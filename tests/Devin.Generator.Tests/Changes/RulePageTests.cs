using Devin.Generator.Changes.Rules;
using Devin.Tests.Shared.Changes;

namespace Devin.Generator.Tests.Changes;

/// <summary>With DEVIN_WRITE_PAGES=1 the pages are written and not compared.</summary>
[Category(WrittenPages.Category)]
public sealed class RulePageTests
{
    private static readonly string Folder = Path.Combine(Workspace.Repository, "docs/changes");

    private static IEnumerable<string> Rules => RuleRegistry.All.Select(static rule => rule.Id);

    [TestCaseSource(nameof(Rules))]
    public void The_page_of_a_rule_is_what_the_program_writes_from_its_case(string id)
    {
        var rule = RuleRegistry.All.Single(rule => rule.Id == id);
        var item = RuleCase.Of(id);

        Expect($"{id}.md", RulePage.Write(rule, item.At, item.Old, item.New));
    }

    [Test]
    public void The_index_lists_all_rules() => Expect("README.md", RulePage.WriteIndex());

    [Test]
    public void There_is_no_page_without_a_rule() =>
        Assert.That(
            Directory.EnumerateFiles(Folder).Select(Path.GetFileNameWithoutExtension).Except(["README"]),
            Is.EquivalentTo(Rules)
        );

    private static void Expect(string name, string text) => WrittenPages.Expect($"docs/changes/{name}", text);
}
