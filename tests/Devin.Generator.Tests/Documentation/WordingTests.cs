using System.Text.RegularExpressions;

namespace Devin.Generator.Tests.Documentation;

/// <summary>The project uses one term for one thing, and literal words.</summary>
public sealed class WordingTests
{
    private const string Itself = "tests/Devin.Generator.Tests/Documentation/";

    private static readonly WrittenText[] s_byHand =
    [
        .. WrittenText.ByHand().Where(static text => !text.Path.StartsWith(Itself, StringComparison.Ordinal)),
    ];

    private static readonly WrittenText[] s_all = [.. s_byHand, .. WrittenText.ByGenerator()];

    private static IEnumerable<TestCaseData> Terms() =>
        WordRules.Terms.Select(static rule => new TestCaseData(rule.Pattern).SetArgDisplayNames(rule.Instead));

    [TestCaseSource(nameof(Terms))]
    public void No_text_uses_a_wording_that_has_a_replacement(string pattern)
    {
        var rule = WordRules.Terms.Single(rule => rule.Pattern == pattern);

        Assert.That(s_byHand.SelectMany(rule.Violations), Is.Empty);
    }

    [Test]
    public void The_same_thing_has_the_same_documentation_everywhere() =>
        Assert.That(WordRules.DocumentationComments.SelectMany(rule => s_all.SelectMany(rule.Violations)), Is.Empty);

    [Test]
    public void Every_exception_is_needed()
    {
        var unneeded =
            from rule in WordRules.All
            from exception in rule.Exceptions
            let strict = rule with
            {
                Exceptions = [],
            }
            where !s_all.Where(text => text.Path == exception.Path).SelectMany(strict.Violations).Any()
            select $"{exception.Path}: {exception.Text}";

        Assert.That(unneeded, Is.Empty);
    }

    [Test]
    public void Every_rule_finds_its_example() =>
        Assert.That(
            WordRules
                .All.Where(static rule =>
                    (rule with { Scope = [], Exceptions = [] }).Violations(Text(rule.Example)).Count() != 1
                )
                .Select(static rule => rule.Example),
            Is.Empty
        );

    [TestCase("/// The reference leads", "/// nowhere.", "It has", ExpectedResult = "1")]
    [TestCase("public void A_reference_leads_nowhere()", "{", "}", ExpectedResult = "1")]
    [TestCase("It cannot", "be resolved.", "It leads nowhere; it leads nowhere.", ExpectedResult = "3 3")]
    [TestCase("It cannot", "be resolved.", "It leads", ExpectedResult = "")]
    public string A_wording_is_found_in_test_names_and_across_lines(params string[] lines) =>
        string.Join(' ', Text(lines).Places(new Regex("leads nowhere")).Select(static place => place.Line));

    [Test]
    public void A_violation_names_the_file_the_line_the_wording_and_what_to_write() =>
        Assert.That(
            WordRules.Terms.SelectMany(static rule => rule.Violations(Text("Its", "vintage is old."))),
            Is.EqualTo(new[] { "docs/page.md(2): 'vintage'. Write instead: published, publication date" })
        );

    private static WrittenText Text(params string[] lines) => new("docs/page.md", lines);
}
