using CsCheck;
using Devin.Generated.Tests.Transport;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Authentication;

[TestFixture]
internal sealed class KeyTests
{
    private const string Secret = "0123456789abcdefSECRET";

    [TestCase("apk_" + Secret, "earlier API versions v1 and v2")]
    [TestCase("Bearer cog_" + Secret, "starts with 'Bearer'")]
    [TestCase("bearer cog_" + Secret, "starts with 'Bearer'")]
    [TestCase("sk-" + Secret, "OpenAI")]
    [TestCase("sk-ant-" + Secret, "Anthropic")]
    [TestCase("ghp_" + Secret, "GitHub")]
    [TestCase("eyJ" + Secret + ".e30." + Secret, "JSON Web Token")]
    [TestCase("", "is empty")]
    [TestCase("  ", "is empty")]
    [TestCase("\"cog_" + Secret + "\"", "quotation marks")]
    [TestCase("'cog_" + Secret + "'", "quotation marks")]
    [TestCase("cog_" + Secret + "\n", "white space")]
    [TestCase(" cog_" + Secret, "space")]
    [TestCase("cog_" + Secret + " x", "space")]
    [TestCase("cog_" + Secret + "\r\nX-Evil: 1", "white space")]
    [TestCase("cog_ä" + Secret, "a non-ASCII character")]
    [TestCase("COG_" + Secret, "uppercase")]
    [TestCase("cog_", "ends after")]
    [TestCase("$DEVIN_API_KEY", "variable")]
    [TestCase("org-" + Secret, "is an organization ID")]
    [TestCase(Secret, "does not start with 'cog_'")]
    public void A_wrong_key_is_refused_and_the_message_names_its_kind_but_not_the_key(string key, string kind)
    {
        var options = Service.Options();
        options.Token = key;
        Assert.That(
            () => new ApiTransport(options),
            Throws
                .ArgumentException.With.Message.StartsWith("DevinClientOptions: Token: the token ")
                .And.Message.Contains(kind)
                .And.Message.Not.Contains("SECRET")
                .And.Message.Not.Contains("Evil")
        );
        Assert.That(() => new StaticTokenProvider(key), Throws.ArgumentException.With.Message.Contains(kind));
    }

    [Test]
    public void A_key_with_its_prefix_is_accepted() =>
        Assert.That(() => new StaticTokenProvider("cog_" + Secret), Throws.Nothing);

    [Test]
    public void No_message_about_a_key_contains_the_key() =>
        Gen.Char["abcXYZ019-_. \"'\n"]
            .Array[8, 40]
            .Select(static characters => new string(characters))
            .Holds(static key =>
                TokenText.Fault(key)?.Contains(key.Trim(), StringComparison.Ordinal) is not true
                || key.Trim().Length < 8
            );

    [Test]
    public async Task A_token_from_a_provider_is_checked_before_anything_is_sent()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("{}"));
        var options = new RequestOptions
        {
            TokenProvider = new DelegateTokenProvider(_ => ValueTask.FromResult($"cog_{Secret}\r\nX-Evil: 1")),
        };
        await Assert.ThatAsync(
            () => Service.Transport(handler).SendAsync(new ApiRequest(Service.List), options),
            Throws
                .InvalidOperationException.With.Message.Contains("DelegateTokenProvider")
                .And.Message.Not.Contains("SECRET")
        );
        Assert.That(handler.Count, Is.Zero);
    }

    [Test]
    public async Task A_provider_is_asked_for_every_attempt()
    {
        var tokens = new List<string?>();
        var asked = 0;
        var handler = new StubHandler(
            (request, count) =>
            {
                tokens.Add(request.Headers.Authorization?.Parameter);
                return StubHandler.Json(
                    "{}",
                    count == 1 ? System.Net.HttpStatusCode.BadGateway : System.Net.HttpStatusCode.OK
                );
            }
        );
        var options = Service.Options(new HttpClient(handler));
        options.Token = null;
        options.TokenProvider = new DelegateTokenProvider(_ => ValueTask.FromResult($"cog_{++asked}"));
        using var transport = new ApiTransport(options);
        await transport.SendAsync(new ApiRequest(Service.List));
        Assert.That(tokens, Is.EqualTo(new[] { "cog_1", "cog_2" }));
    }

    [Test]
    public async Task An_exception_of_a_provider_reaches_the_caller()
    {
        var options = new RequestOptions
        {
            TokenProvider = new DelegateTokenProvider(_ => throw new HttpRequestException("the vault is closed")),
        };
        await Assert.ThatAsync(
            () => Service.Transport(Service.Responding("{}")).SendAsync(new ApiRequest(Service.List), options),
            Throws.TypeOf<HttpRequestException>().With.Message.EqualTo("the vault is closed")
        );
    }
}
