namespace Devin.Generated.Tests.Authentication;

[TestFixture]
internal sealed class EnvironmentTests
{
    [Test]
    public void The_three_variables_become_options()
    {
        var options = Read(
            ("DEVIN_API_KEY", "cog_abc"),
            ("DEVIN_ORG_ID", " org-1\n"),
            ("DEVIN_BASE_URL", "https://devin.example.com/api")
        );
        Assert.That(
            (options.Token, options.OrganizationId, options.BaseAddress!.AbsoluteUri),
            Is.EqualTo(("cog_abc", "org-1", "https://devin.example.com/api"))
        );
    }

    [Test]
    public void The_key_alone_is_enough_and_empty_variables_count_as_missing()
    {
        var options = Read(("DEVIN_API_KEY", "cog_abc"), ("DEVIN_ORG_ID", ""), ("DEVIN_BASE_URL", " "));
        Assert.That(options.OrganizationId, Is.Null);
        Assert.That(options.BaseAddress, Is.EqualTo(new Uri("https://api.devin.ai")));
    }

    [TestCase(null, null, "DEVIN_API_KEY is not set")]
    [TestCase(" ", null, "DEVIN_API_KEY is not set")]
    [TestCase("apk_secret", null, "DEVIN_API_KEY is invalid: the key is a key for the earlier API versions")]
    [TestCase("cog_secret", "devin.example.com", "DEVIN_BASE_URL is not an absolute URL")]
    [TestCase("cog_secret", "http://devin.example.com", "DEVIN_BASE_URL starts with http://")]
    public void A_missing_or_unusable_variable_is_named(string? key, string? address, string words) =>
        Assert.That(
            () => Read(("DEVIN_API_KEY", key), ("DEVIN_BASE_URL", address)),
            Throws
                .InvalidOperationException.With.Message.Contains("The environment variable " + words)
                .And.Message.Not.Contains("secret")
        );

    private static DevinClientOptions Read(params (string Name, string? Value)[] variables) =>
        DevinEnvironment.Read(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
