using Devin.Generated.Tests.Transport;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Authentication;

[TestFixture]
internal sealed class OptionsTests
{
    [TestCase("https://api.example.com")]
    [TestCase("https://gateway.example.com/devin/")]
    [TestCase("http://localhost:8080")]
    [TestCase("http://127.0.0.1")]
    [TestCase("http://127.8.9.10:1")]
    [TestCase("http://[::1]:8080")]
    public void A_safe_address_is_accepted(string address) =>
        Assert.That(() => new ApiTransport(Service.Options(address: address)), Throws.Nothing);

    [TestCase("http://api.example.com", "starts with http://")]
    [TestCase("http://localhost.example.com", "starts with http://")]
    [TestCase("http://127.0.0.1.example.com", "starts with http://")]
    [TestCase("http://[::ffff:10.0.0.1]", "starts with http://")]
    [TestCase("ftp://example.com", "starts with ftp://")]
    [TestCase("https://user:secret@example.com", "a user name or a password")]
    [TestCase("https://example.com/?a=secret", "query")]
    [TestCase("https://example.com/#secret", "fragment")]
    [TestCase("/v3", "absolute")]
    [TestCase("https://xn--pi-6kc\u00FF.example", "valid host name")]
    public void An_unsafe_address_is_refused_with_a_correction(string address, string words)
    {
        var options = Service.Options();
        options.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute);
        Assert.That(
            () => new ApiTransport(options),
            Throws
                .ArgumentException.With.Message.StartsWith("DevinClientOptions: BaseAddress ")
                .And.Message.Contains(words)
                .And.Message.Not.Contains("secret")
        );
    }

    [Test]
    public async Task An_address_without_encryption_is_accepted_if_the_options_say_so()
    {
        var authorization = "";
        var handler = new StubHandler(
            (request, _) =>
            {
                authorization = request.Headers.Authorization!.ToString();
                return StubHandler.Json("{}");
            }
        );
        var options = Service.Options(new HttpClient(handler), "http://devin.internal:8080");
        Assert.That(
            () => new ApiTransport(options),
            Throws.ArgumentException.With.Message.Contains("set AllowInsecureHttp and use http://")
        );
        options.AllowInsecureHttp = true;
        using var transport = new ApiTransport(options);
        await transport.SendAsync(new ApiRequest(Service.List));
        Assert.That(authorization, Is.EqualTo("Bearer " + Service.Token));
    }

    [Test]
    public void The_options_allow_no_other_scheme_and_no_client_without_a_token()
    {
        var other = Service.Options(address: "ftp://devin.internal");
        other.AllowInsecureHttp = true;
        Assert.That(
            () => new ApiTransport(other),
            Throws.ArgumentException.With.Message.Contains("starts with ftp://")
        );
        var none = Service.Options(address: "http://devin.internal");
        none.Token = null;
        Assert.That(
            () => new ApiTransport(none),
            Throws.ArgumentException.With.Message.Contains("starts with http://")
        );
    }

    [TestCase("https://\u0430pi.devin.ai", "xn--pi-6kc.devin.ai")]
    [TestCase("https://api.\u0501evin.ai", "api.xn--evin-zye.ai")]
    [TestCase("https://d\u03B5vin.ai", "xn--dvin-lmd.ai")]
    [TestCase("https://\u4E2D\u0434.example", "xn--d1a7898a.example")]
    public void A_host_name_of_several_scripts_is_refused_with_its_punycode(string address, string punycode) =>
        Assert.That(
            () => new ApiTransport(Service.Options(address: address)),
            Throws.ArgumentException.With.Message.Contains($"the host name {punycode}, written with letters of several")
        );

    [TestCase("https://xn--pi-6kc.devin.ai")]
    [TestCase("https://b\u00FCcher.example")]
    [TestCase("https://\u043F\u0440\u0438\u043C\u0435\u0440-1.example")]
    [TestCase("https://abc\u30C6\u30B9\u30C8\u6F22\u5B57.example")]
    [TestCase("https://\u0E17\u0E14\u0E2A\u0E2D\u0E1A.example")]
    public void A_host_name_of_one_script_in_each_label_is_accepted(string address) =>
        Assert.That(() => new ApiTransport(Service.Options(address: address)), Throws.Nothing);

    [TestCaseSource(nameof(WrongOptions))]
    public void A_wrong_option_is_refused_by_name(Action<DevinClientOptions> change, string name)
    {
        var options = Service.Options();
        change(options);
        Assert.That(() => new ApiTransport(options), Throws.ArgumentException.With.Message.Contains(name));
    }

    [Test]
    public async Task A_wrong_option_of_a_call_is_refused([Values] bool isTimeout)
    {
        var options = isTimeout
            ? new RequestOptions { AttemptTimeout = TimeSpan.Zero }
            : new RequestOptions { MaxRetries = -1 };
        await Assert.ThatAsync(
            () => Service.Transport(Service.Responding("{}")).SendAsync(new ApiRequest(Service.List), options),
            Throws.ArgumentException.With.Message.StartsWith("RequestOptions: ")
        );
    }

    [Test]
    public void The_address_has_a_default() =>
        Assert.That(new DevinClientOptions().BaseAddress, Is.EqualTo(new Uri("https://api.devin.ai")));

    [Test]
    public async Task The_name_of_the_application_follows_the_librarys_own()
    {
        var agent = "";
        var handler = new StubHandler(
            (request, _) =>
            {
                agent = request.Headers.UserAgent.ToString();
                return StubHandler.Json("{}");
            }
        );
        var options = Service.Options(new HttpClient(handler));
        options.UserAgentSuffix = "my-app/2.1 (nightly)";
        using var transport = new ApiTransport(options);
        await transport.SendAsync(new ApiRequest(Service.List));
        Assert.That(agent, Does.StartWith("Devin.Generated/").And.EndsWith(" my-app/2.1 (nightly)"));
    }

    [Test]
    public void Serialized_and_printed_options_do_not_hold_the_token()
    {
        var options = new DevinClientOptions { Token = Service.Token };
        Assert.That(System.Text.Json.JsonSerializer.Serialize(options), Does.Not.Contain(Service.Token));
        Assert.That(Newtonsoft.Json.JsonConvert.SerializeObject(options), Does.Not.Contain(Service.Token));
        object[] printed = [options, new StaticTokenProvider(Service.Token)];
        Assert.That(string.Concat(printed), Does.Not.Contain(Service.Token));
    }

    [Test]
    public void A_given_client_is_not_disposed()
    {
        using var client = new HttpClient(Service.Responding("{}"));
        new ApiTransport(Service.Options(client)).Dispose();
        Assert.That(() => client.CancelPendingRequests(), Throws.Nothing);
    }

    private static IEnumerable<object[]> WrongOptions() =>
        [
            [Change(static options => options.Token = null), "Token and TokenProvider are both null"],
            [Change(static options => options.TokenProvider = new StaticTokenProvider("cog_x")), "are both set"],
            [Change(static options => options.BaseAddress = null), "BaseAddress is not set"],
            [Change(static options => options.AttemptTimeout = TimeSpan.Zero), "AttemptTimeout"],
            [Change(static options => options.AttemptTimeout = TimeSpan.FromDays(100)), "AttemptTimeout"],
            [Change(static options => options.MaxRetries = -1), "MaxRetries"],
            [Change(static options => options.MaxRetries = 11), "MaxRetries"],
            [Change(static options => options.RetryDelay = TimeSpan.FromSeconds(-1)), "RetryDelay"],
            [Change(static options => options.MaxRetryDelay = TimeSpan.FromDays(100)), "MaxRetryDelay"],
            [Change(static options => options.MaxResponseBytes = 0), "MaxResponseBytes"],
            [Change(static options => options.UserAgentSuffix = "a\r\nX-Evil: 1"), "UserAgentSuffix"],
            [Change(static options => options.OrganizationId = ""), "OrganizationId"],
            [Change(static options => options.OrganizationId = "my org"), "OrganizationId"],
        ];

    private static Action<DevinClientOptions> Change(Action<DevinClientOptions> change) => change;
}
