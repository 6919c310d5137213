using System.Net;

namespace Devin.Generator.Tests.Security;

/// <summary>Secrets are not sent unencrypted to another computer, unless the options say so.</summary>
public sealed class PlainHttpTests
{
    private static readonly Uri Address = new("http://vault.internal:8080/api");

    [Test]
    public async Task A_client_without_secrets_may_have_an_address_without_encryption()
    {
        var (options, handler) = await SecuritySchemeTests.CreateAsync([]);
        options["BaseAddress"] = Address;
        await options.CallAsync("Header");
        await options.CallFluentAsync("None");
        Assert.That(handler.Requests, Is.EqualTo(["/api/header", "/api/none"]));
    }

    [TestCase("HeaderKey")]
    [TestCase("App")]
    public async Task A_client_with_a_secret_may_not_and_the_message_names_the_option(string option)
    {
        var (options, handler) = await SecuritySchemeTests.CreateAsync([(option, "0123456789")]);
        options["BaseAddress"] = Address;
        Assert.That(
            options.Client,
            Throws
                .ArgumentException.With.Message.StartsWith(
                    "VaultClientOptions: BaseAddress starts with http://, which would send credentials unencrypted."
                )
                .And.Message.Contains("AllowInsecureHttp")
                .And.Message.Not.Contains("0123456789")
        );
        options["AllowInsecureHttp"] = true;
        await options.CallAsync(option == "App" ? option : "Header");
        Assert.That(handler.Requests.Single(), Does.EndWith("0123456789"));
    }

    [Test]
    public async Task A_call_with_a_secret_of_its_own_may_not_either()
    {
        var (options, handler) = await SecuritySchemeTests.CreateAsync([]);
        options["BaseAddress"] = Address;
        object[] calls =
        [
            options.CallOptions(("TokenProvider", options.Provider("own-token"))),
            options.CallOptions(("Headers", new Dictionary<string, string> { ["authorization"] = "Bearer own-token" })),
            options.CallOptions(("Headers", new Dictionary<string, string> { ["x-key"] = "own-key" })),
        ];
        foreach (var call in calls)
        {
            await Assert.ThatAsync(
                () => options.CallAsync("Header", call),
                Throws.ArgumentException.With.Message.Contains("VaultClientOptions.AllowInsecureHttp")
            );
        }

        Assert.That(handler.Requests, Is.Empty);
        options["AllowInsecureHttp"] = true;
        await options.CallAsync("User", calls[0]);
        Assert.That(handler.Requests, Is.EqualTo(["/api/user | Authorization: Bearer own-token"]));
    }

    [TestCase("http://vault.internal:8080/other", 2)]
    [TestCase("http://vault.internal/other", 1)]
    [TestCase("http://other.internal:8080/other", 1)]
    public async Task A_redirect_does_not_lead_to_another_address_without_encryption(string target, int requests)
    {
        var responses = new Queue<HttpResponseMessage>([
            new(HttpStatusCode.Found) { Headers = { Location = new Uri(target) } },
            new(HttpStatusCode.NoContent),
        ]);
        var (options, handler) = await SecuritySchemeTests.CreateAsync(
            [("HeaderKey", "0123456789")],
            _ => responses.Dequeue()
        );
        options["BaseAddress"] = Address;
        options["AllowInsecureHttp"] = true;
        try
        {
            await options.CallAsync("Header");
        }
        catch (Exception exception) when (exception.GetType().Name == "VaultRedirectException")
        {
            Assert.That(exception.Message, Does.Contain("the target is not an https address"));
        }

        Assert.That(handler.Requests, Has.Count.EqualTo(requests));
    }
}
