using Devin.Generator.CSharp.Builders;

namespace Devin.Generator.Tests.Fluent;

/// <summary>Kiota's patterns.</summary>
public sealed class PathFilterTests
{
    [TestCase("**/sessions", "/v3/organizations/{org_id}/sessions", "POST", true)]
    [TestCase("**/sessions", "/v3/organizations/{org_id}/sessions/{devin_id}", "GET", false)]
    [TestCase("**/sessions/**", "/v3/organizations/{org_id}/sessions/{devin_id}/tags", "GET", true)]
    [TestCase("**/sessions#GET", "/v3/sessions", "GET", true)]
    [TestCase("**/sessions#GET", "/v3/sessions", "POST", false)]
    [TestCase("**/sessions#get, post", "/v3/sessions", "POST", true)]
    [TestCase("/v3/*/sessions", "/v3/a/sessions", "GET", true)]
    [TestCase("/v3/*/sessions", "/v3/a/b/sessions", "GET", false)]
    [TestCase("/v3/{any}/sessions", "/v3/{org_id}/sessions", "GET", true)]
    [TestCase("/v?/self", "/v3/self", "GET", true)]
    [TestCase("/v3.self", "/v3/self", "GET", false)]
    public void A_pattern_keeps_and_leaves_out(string pattern, string path, string method, bool matches)
    {
        Assert.That(new PathFilter([pattern], []).Keeps(path, method), Is.EqualTo(matches));
        Assert.That(new PathFilter([], [pattern]).Keeps(path, method), Is.Not.EqualTo(matches));
    }

    [Test]
    public void Exclude_patterns_override_include_patterns() =>
        Assert.That(new PathFilter(["**"], ["**/self"]).Keeps("/v3/self", "GET"), Is.False);
}
