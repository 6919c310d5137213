using System.Text.RegularExpressions;

namespace Devin.Generated.Tests.Readme;

/// <summary>The comparison with other libraries names tests that exist.</summary>
[TestFixture]
internal sealed partial class ComparisonTests
{
    [Test]
    public void Each_test_that_the_comparison_names_is_a_fixture()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "docs", "comparison.md"));
        List<string> named = [.. TestName().Matches(text).Select(static match => match.Groups[1].Value).Distinct()];
        var fixtures = typeof(ComparisonTests)
            .Assembly.GetTypes()
            .Where(static type =>
                type.GetMethods().Any(static method => method.IsDefined(typeof(NUnitAttribute), inherit: false))
            )
            .Select(static type => type.Name);
        Assert.That(named, Has.Count.GreaterThan(15).And.SubsetOf(fixtures));
    }

    [GeneratedRegex("`([A-Za-z]+Tests)`")]
    private static partial Regex TestName();
}
