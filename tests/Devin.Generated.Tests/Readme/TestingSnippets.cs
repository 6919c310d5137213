using System.Net;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Devin.Generated.Tests.Readme;

/// <summary>The snippets of docs/testing.md as compiled code, which runs as a test.</summary>
internal static class TestingSnippets
{
    private sealed record Review(string Summary, int Score);

    public static async Task RunAsync()
    {
        // snippet: testing-create
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();

        var session = await client.Sessions.CreateSessionAsync(new() { Prompt = "Update the dependencies." });
        var result = await client.Sessions.WaitForSessionAsync(session.SessionId);
        Assert.That(result.IsFinished, Is.True);
        // end

        // snippet: testing-script
        devin.Sessions.OnCreate(request =>
            request.Prompt.Contains("deploy", StringComparison.Ordinal)
                ? SessionScript.WaitingForUser
                : SessionScript.OpeningPullRequest(new Uri("https://github.com/example/shop/pull/128"))
        );

        var asked = await client.Sessions.CreateSessionAsync(new() { Prompt = "Please deploy it." });
        var stopped = await client.Sessions.WaitForSessionAsync(asked.SessionId);
        Assert.That(stopped.Reason, Is.EqualTo(SessionStopReason.RequiresUserInput));
        // end

        // snippet: testing-steps
        devin.Sessions.OnCreate(_ => new SessionScript(
            new SessionStep(SessionStatus.New),
            new SessionStep(SessionStatus.Running, SessionStatusDetail.Working) { Reads = 2, Message = "Working." },
            new SessionStep(SessionStatus.Suspended, SessionStatusDetail.OutOfCredits)
        ));
        // end
        await client.Sessions.CreateSessionAsync(new() { Prompt = "Nightly report." });

        // snippet: testing-output
        devin.Sessions.OnCreate(_ => SessionScript.Finishing.Returns(new Review("Clear.", Score: 8)));

        var run = await client.Sessions.RunSessionAsync<Review>("Review the README.");
        Assert.That(run.Output.Score, Is.EqualTo(8));
        // end

        // snippet: testing-rules
        devin.On(DevinOperations.Sessions.GetSessionTags).Respond(new SessionTagsResponse { Tags = ["nightly"] });
        devin
            .On(DevinOperations.Sessions.CreateSession)
            .When(request => request.Prompt.Length > 1000)
            .Respond(HttpStatusCode.ServiceUnavailable)
            .Times(2);
        devin.OnAny().TooManyRequests(retryAfter: TimeSpan.FromSeconds(30)).Once();
        devin.OnAny().LoseResponse().Share(0.01);
        devin.OnAny().Delay(TimeSpan.FromSeconds(2)).During(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(5));
        devin.On(HttpMethod.Get, "/v3/organizations/*/sessions").UseUnknownValue("origin").AddUnknownProperty();
        // end

        // snippet: testing-journal
        var created = devin.Requests.Received(
            DevinOperations.Sessions.CreateSession,
            request => request.Prompt.StartsWith("Nightly", StringComparison.Ordinal)
        );
        Assert.That(created.Single().Prompt, Is.EqualTo("Nightly report."));
        devin.Requests.Received(DevinOperations.Sessions.TerminateSession, times: 0);
        // end

        // snippet: testing-clock
        var timed = new InMemoryDevin();
        timed.Sessions.OnCreate(_ => SessionScript.Finishing.Timed(TimeSpan.FromMinutes(20)));
        ((InMemoryClock)timed.Clock).Advance(TimeSpan.FromHours(1));
        // end

        // snippet: testing-permissions
        var restricted = new InMemoryDevin(
            new InMemoryDevinOptions { Permissions = new HashSet<string> { "ViewOrgSessions" } }
        );
        // end
        using var reader = restricted.CreateClient();
        await reader.Sessions.ListSessionsAsync();
    }

    public static async Task RunHostAsync(IServiceCollection services)
    {
        // snippet: testing-host
        var devin = services.AddDevinInMemory();
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<DevinClient>();
        await client.Sessions.CreateSessionAsync(new() { Prompt = "Update the dependencies." });
        devin.Requests.Received(DevinOperations.Sessions.CreateSession);
        // end
    }
}
