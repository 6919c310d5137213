using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Devin.Generated.Tests.Transport;

namespace Devin.Generated.Tests.Documentation;

/// <summary>Each message on the page about troubleshooting is one that a call really has.</summary>
public sealed partial class TroubleshootingTests
{
    private const string Token = "cog_0123456789abcdef";

    private static readonly Dictionary<string, Func<Task>> s_causes = new(StringComparer.Ordinal)
    {
        ["The environment variable DEVIN_API_KEY is not set."] = Run(static () =>
            DevinEnvironment.Read(static _ => null)
        ),
        ["Token and TokenProvider are both null."] = Run(static () => new DevinClient(new DevinClientOptions())),
        ["is a key for the earlier API versions v1 and v2"] = Run(static () =>
            new DevinClient(new DevinClientOptions { Token = "apk_0123456789" })
        ),
        ["BaseAddress starts with http://"] = Run(static () =>
            new DevinClient(new DevinClientOptions { Token = Token, BaseAddress = new Uri("http://devin.example") })
        ),
        ["The client has no organization."] = () => Client("{}", organization: null).Sessions.GetSessionAsync("a"),
        ["the request was not sent, because it violates … of the contract."] = () =>
            Client("{}").Sessions.ListSessionsAsync(new() { First = 500 }),
        ["received no complete response from … The request was not sent."] = static () =>
            new DevinClient(
                new DevinClientOptions
                {
                    Token = Token,
                    BaseAddress = new Uri("http://localhost:1"),
                    MaxRetries = 0,
                }
            ).Self.GetSelfAsync(),
        ["401 Unauthorized. … Check the token: it may be missing, invalid, expired or revoked."] = () => Fail(401),
        ["403 Forbidden. … The request requires the permission …"] = () => Fail(403),
        ["404 Not Found."] = () => Fail(404),
        ["429 Too Many Requests. … Retry after … s."] = () => Fail(429),
        ["The redirect to … was not followed:"] = () => Fail(307),
        ["AttemptTimeout elapsed"] = () =>
            HangAsync(static options => options.AttemptTimeout = TimeSpan.FromMilliseconds(1)),
        ["TotalTimeout elapsed"] = () =>
            HangAsync(static options => options.TotalTimeout = TimeSpan.FromMilliseconds(1)),
        ["has the content type 'text/html' but the contract requires JSON."] = () =>
            Client("<html>", mediaType: "text/html").Self.GetSelfAsync(),
        ["exceeds … bytes. Request less data"] = () =>
            Client("{}", configure: static options => options.MaxResponseBytes = 1).Self.GetSelfAsync(),
        ["has no value. The contract requires it, but in this object it is missing."] = Run(static () =>
            Session("{}").Url
        ),
        ["cannot be read. The contract declares …"] = Run(static () => Session("""{"created_at":"now"}""").CreatedAt),
        ["has no output: following it ended with …"] = static async () =>
        {
            var run = await RunSessionAsync(SessionScript.WaitingForUser);
            _ = run.Output;
        },
        ["does not match … expected … found …"] = static () =>
            RunSessionAsync(
                new SessionScript(
                    new SessionStep(SessionStatus.Running, SessionStatusDetail.Finished)
                    {
                        StructuredOutput = new JsonObject { ["Score"] = "ten" },
                    }
                )
            ),
    };

    private static IEnumerable<string> Messages =>
        Message()
            .Matches(File.ReadAllText(RepositoryFolder.At("docs/troubleshooting.md")))
            .Select(static match => match.Groups[1].Value);

    [Test]
    public void Every_message_of_the_page_has_a_cause() => Assert.That(Messages, Is.EquivalentTo(s_causes.Keys));

    [TestCaseSource(nameof(Messages))]
    public async Task A_message_of_the_page_is_that_of_an_exception(string message)
    {
        var cause = s_causes[message];
        var thrown = "";
        try
        {
            await cause();
        }
        catch (Exception exception)
        {
            thrown = exception.Message;
        }

        Assert.That(thrown, Does.Match(Regex.Escape(message).Replace("…", ".*", StringComparison.Ordinal)));
    }

    private static Func<Task> Run<T>(Func<T> action) =>
        () =>
        {
            _ = action();
            return Task.CompletedTask;
        };

    private static DevinClient Client(
        string body,
        int status = 200,
        string mediaType = "application/json",
        string? organization = "org-1",
        Action<DevinClientOptions>? configure = null
    )
    {
        var handler = new StubHandler(
            (_, _) =>
                new HttpResponseMessage((HttpStatusCode)status)
                {
                    Content = new StringContent(body, null, mediaType),
                    Headers = { Location = new Uri("https://other.example"), RetryAfter = new(TimeSpan.FromHours(1)) },
                }
        );
        return Client(handler, organization, configure);
    }

    private static DevinClient Client(
        HttpMessageHandler handler,
        string? organization,
        Action<DevinClientOptions>? configure
    )
    {
        var options = new DevinClientOptions
        {
            Token = Token,
            OrganizationId = organization,
            HttpClient = new HttpClient(handler),
            MaxRetries = 0,
        };
        configure?.Invoke(options);
        return new DevinClient(options);
    }

    private static Task Fail(int status) =>
        Client("""{"detail":"A detail."}""", status).Sessions.CreateSessionAsync(new() { Prompt = "a" });

    private static Task HangAsync(Action<DevinClientOptions> configure) =>
        Client(new HangingHandler(), "org-1", configure).Self.GetSelfAsync();

    private static SessionResponse Session(string json) => JsonSerializer.Deserialize<SessionResponse>(json)!;

    private static async Task<SessionRun<Review>> RunSessionAsync(SessionScript script)
    {
        var devin = new InMemoryDevin();
        devin.Sessions.OnCreate(_ => script);
        using var client = devin.CreateClient();
        return await client.Sessions.RunSessionAsync<Review>("Review it.");
    }

    private sealed record Review(int Score);

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Message();
}
