using System.Net;

namespace Devin.Generator.Tests.Security;

/// <summary>The clients of another contract send what each operation requires, and nothing else.</summary>
public sealed class SecuritySchemeTests
{
    private const string Basic = "Authorization: Basic bcO8OnA6d29yZDE=";

    private static readonly (string Option, object Value)[] All =
    [
        ("Token", "shared-token"),
        ("App", "app-token"),
        ("Basic", new NetworkCredential("mü", "p:word1")),
        ("Bot", "bot-secret"),
        ("HeaderKey", "header-key-1"),
        ("QueryKey", "query key&1"),
        ("CookieKey", "cookie;key 1"),
        ("SummaryX", "a"),
        ("Empty", "b"),
    ];

    [TestCase("User", "/api/user | Authorization: Bearer shared-token")]
    [TestCase("App", "/api/app | Authorization: Bearer app-token")]
    [TestCase("Basic", "/api/basic | " + Basic)]
    [TestCase("Bot", "/api/bot | Authorization: Bot bot-secret")]
    [TestCase("Header", "/api/header | X-Key: header-key-1")]
    [TestCase("Query", "/api/query?api%20key=query%20key%261")]
    [TestCase("Cookie", "/api/cookie | Cookie: sid=cookie%3Bkey%201")]
    [TestCase(
        "All",
        "/api/all?api%20key=query%20key%261 | " + Basic + " | X-Key: header-key-1 | Cookie: sid=cookie%3Bkey%201"
    )]
    [TestCase("Either", "/api/either | X-Key: header-key-1")]
    [TestCase("Optional", "/api/optional | X-Key: header-key-1")]
    [TestCase("None", "/api/none")]
    [TestCase("Empty", "/api/empty")]
    [TestCase("Unsupported", "/api/unsupported")]
    [TestCase(
        "Hostile",
        "/api/hostile?%22%29%3B%20%2A%2F%20%3C%2Fc%3E%0A%7B%7B%20x%20%7D%7D=a | Cookie: %5Cu000a%22=b"
    )]
    public async Task Each_operation_gets_the_secrets_that_it_requires(string operation, string request)
    {
        var (options, handler) = await CreateAsync(All);
        await options.CallAsync(operation);
        await options.CallFluentAsync(operation);
        Assert.That(handler.Requests, Is.EqualTo([request, request]));
    }

    [Test]
    public async Task The_method_for_a_form_beside_another_body_sends_the_same_secrets()
    {
        var (options, handler) = await CreateAsync(All);
        await options.CallAsync("Both");
        await options.CallAsync("BothForm");
        Assert.That(
            handler.Requests,
            Is.EqualTo(["/api/both | X-Key: header-key-1", "/api/both | X-Key: header-key-1"])
        );
    }

    [TestCase("Either", "QueryKey Basic", "/api/either?api%20key=query%20key%261 | " + Basic)]
    [TestCase("Either", "QueryKey", "/api/either")]
    [TestCase("Optional", "", "/api/optional")]
    [TestCase("All", "HeaderKey QueryKey CookieKey", "/api/all")]
    [TestCase("App", "Token", "/api/app | Authorization: Bearer shared-token")]
    public async Task The_first_alternative_whose_secrets_are_all_set_is_sent(
        string operation,
        string set,
        string request
    )
    {
        var names = set.Split(' ');
        var (options, handler) = await CreateAsync([.. All.Where(option => names.Contains(option.Option))]);
        await options.CallAsync(operation);
        await options.CallFluentAsync(operation);
        Assert.That(handler.Requests, Is.EqualTo([request, request]));
    }

    [Test]
    public async Task Parameters_stay_beside_a_key_in_the_query_or_in_a_cookie()
    {
        var (options, handler) = await CreateAsync(All);
        var calls = VaultOptions.Calls(options.Client());
        foreach (var (operation, parameter) in new[] { ("Query", "Q"), ("Cookie", "Theme") })
        {
            var type = calls.GetType().Assembly.GetType($"Vault.Generated.{operation}Parameters", throwOnError: true)!;
            var parameters = Activator.CreateInstance(type)!;
            type.GetProperty(parameter)!.SetValue(parameters, "a b");
            await VaultOptions.InvokeAsync(calls, operation + "Async", [parameters]);
        }

        Assert.That(
            handler.Requests,
            Is.EqualTo([
                "/api/query?q=a%20b&api%20key=query%20key%261",
                "/api/cookie | Cookie: theme=a%20b; sid=cookie%3Bkey%201",
            ])
        );
    }

    [Test]
    public async Task Secrets_that_change_are_asked_for_again_after_a_refusal()
    {
        var (options, handler) = await CreateAsync(
            [("Basic", new NetworkCredential("user", "password"))],
            static request =>
                new(
                    request.Headers.NonValidated.Contains("X-Key")
                    && request.Headers.NonValidated["X-Key"].ToString() == "first-key"
                        ? HttpStatusCode.Unauthorized
                        : HttpStatusCode.NoContent
                )
        );
        options["HeaderKeyProvider"] = options.Provider("first-key", "other-key");
        options["QueryKey"] = "query-key";
        options["CookieKey"] = "cookie-key";
        await options.CallAsync("All");
        await options.CallAsync("Header");
        Assert.That(
            handler.Requests,
            Is.EqualTo([
                "/api/all?api%20key=query-key | Authorization: Basic dXNlcjpwYXNzd29yZA== | X-Key: first-key | Cookie: sid=cookie-key",
                "/api/all?api%20key=query-key | Authorization: Basic dXNlcjpwYXNzd29yZA== | X-Key: other-key | Cookie: sid=cookie-key",
                "/api/header | X-Key: other-key",
            ])
        );
    }

    [Test]
    public async Task A_call_can_have_a_bearer_token_of_its_own_if_its_operation_requires_one()
    {
        var (options, handler) = await CreateAsync(All);
        var own = options.CallOptions(("TokenProvider", options.Provider("own-token")));
        foreach (var operation in new[] { "User", "App", "Header", "None" })
        {
            await options.CallAsync(operation, own);
        }

        Assert.That(
            handler.Requests,
            Is.EqualTo([
                "/api/user | Authorization: Bearer own-token",
                "/api/app | Authorization: Bearer own-token",
                "/api/header | X-Key: header-key-1",
                "/api/none",
            ])
        );
    }

    [TestCase("Basic", "a:b", "p", "Basic: the user name contains a colon")]
    [TestCase("HeaderKey", "a\nb", null, "HeaderKey: the secret contains a non-ASCII or control character")]
    [TestCase("HeaderKey", "", null, "HeaderKey: the secret is empty")]
    [TestCase("QueryKey", " key", null, "QueryKey: the secret starts or ends with white space")]
    [TestCase("CookieKey", "a\u0007b", null, "CookieKey: the secret contains a control character")]
    [TestCase("Bot", "Bot secret", null, "Bot: the secret starts with 'Bot'")]
    [TestCase("App", "Bearer secret", null, "App: the token starts with 'Bearer'")]
    public async Task A_secret_that_cannot_be_sent_is_refused_by_name(
        string option,
        string value,
        string? password,
        string message
    )
    {
        var (options, _) = await CreateAsync([
            (option, password is null ? value : new NetworkCredential(value, password)),
        ]);
        Assert.That(options.Client, Throws.ArgumentException.With.Message.Contains(message));
    }

    [Test]
    public async Task A_secret_and_a_provider_are_not_both_set()
    {
        var (options, _) = await CreateAsync(All);
        options["BotProvider"] = options.Provider("other");
        Assert.That(options.Client, Throws.ArgumentException.With.Message.Contains("Bot and BotProvider are both set"));
    }

    [Test]
    public async Task A_provider_whose_secret_cannot_be_sent_is_named()
    {
        var (options, _) = await CreateAsync([]);
        options["BasicProvider"] = options.Provider("no colon");
        await Assert.ThatAsync(
            () => options.CallAsync("Basic"),
            Throws.InvalidOperationException.With.Message.EqualTo(
                "The token provider DelegateTokenProvider returned a secret that has no colon between the user name and the password."
            )
        );
    }

    [TestCase("All", "Set Basic and CookieKey and HeaderKey and QueryKey in VaultClientOptions.")]
    [TestCase("Either", "Set HeaderKey, or Basic and QueryKey in VaultClientOptions.")]
    [TestCase("User", "Set User in VaultClientOptions.")]
    [TestCase("None", "The contract declares no security for this operation, so no secret was sent.")]
    public async Task A_refused_request_without_secrets_names_the_options_to_set(string operation, string advice)
    {
        var (options, _) = await CreateAsync([], static _ => new(HttpStatusCode.Unauthorized));
        await Assert.ThatAsync(() => options.CallAsync(operation), Throws.Exception.With.Message.Contains(advice));
    }

    [Test]
    public async Task A_request_for_another_client_has_the_secrets_if_it_is_for_the_host_of_the_options()
    {
        var (options, _) = await CreateAsync(All);
        var own = await options.ConvertAsync("All");
        Assert.That(own.RequestUri?.Query, Is.EqualTo("?api%20key=query%20key%261"));
        Assert.That(own.Headers.GetValues("Cookie"), Is.EqualTo(["sid=cookie%3Bkey%201"]));
        Assert.That(own.Headers.Authorization?.Scheme, Is.EqualTo("Basic"));
        var other = await options.ConvertAsync("All", "https://other.example.com");
        Assert.That((other.RequestUri?.Query, other.Headers.Count()), Is.EqualTo(("", 1)));
    }

    [Test]
    public async Task A_key_is_not_sent_twice_along_a_redirect_and_not_to_another_host()
    {
        var targets = new Queue<string?>(["/api/other", "/api/third?api%20key=x", "https://other.example.com/a", null]);
        var (options, handler) = await CreateAsync(
            All,
            _ =>
                targets.Dequeue() is { } target
                    ? new(HttpStatusCode.Found) { Headers = { Location = new Uri(target, UriKind.RelativeOrAbsolute) } }
                    : new(HttpStatusCode.NoContent)
        );
        await options.CallAsync("All");
        Assert.That(
            handler.Requests.Select(static request => request.Split(" | ")[0]),
            Is.EqualTo([
                "/api/all?api%20key=query%20key%261",
                "/api/other?api%20key=query%20key%261",
                "/api/third?api%20key=x",
                "/a",
            ])
        );
        Assert.That(handler.Requests[^1], Is.EqualTo("/a"));
    }

    [TestCase("https://other.example.com/?k=query%20key%261")]
    [TestCase("https://other.example.com/header-key-1")]
    public async Task A_redirect_to_another_host_that_contains_a_secret_is_not_followed(string target)
    {
        var (options, handler) = await CreateAsync(
            All,
            _ => new(HttpStatusCode.Found) { Headers = { Location = new Uri(target) } }
        );
        await Assert.ThatAsync(
            () => options.CallAsync("All"),
            Throws.Exception.With.Message.Contains("the target on another host contains a secret of the request")
        );
        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }

    internal static async Task<(VaultOptions Options, RecordingHandler Handler)> CreateAsync(
        (string Option, object Value)[] secrets,
        Func<HttpRequestMessage, HttpResponseMessage>? respond = null
    )
    {
        var handler = new RecordingHandler(respond);
        var options = new VaultOptions(await VaultLibrary.Assembly)
        {
            ["HttpClient"] = new HttpClient(handler),
            ["MaxRetries"] = 0,
        };
        foreach (var (option, value) in secrets)
        {
            options[option] = value;
        }

        return (options, handler);
    }
}
