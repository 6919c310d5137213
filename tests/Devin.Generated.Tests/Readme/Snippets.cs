using Devin.Generated.Fluent;
using Devin.Generated.Hosting;
using Devin.Generated.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Devin.Generated.Tests.Readme;

/// <summary>The README's snippets as compiled code. The README shows the code between the marks.</summary>
internal static class Snippets
{
    private sealed record Review(string Summary, int Score);

    public static async Task<string> RunAsync(DevinClient client)
    {
        var session = await client.Sessions.CreateSessionAsync(new() { Prompt = "Say hello." });
        // snippet: follow
        await foreach (
            var change in client.Sessions.FollowSessionAsync(session.SessionId, new() { IncludeMessages = true })
        )
        {
            Console.WriteLine(
                change switch
                {
                    SessionUpdate { Session: var now } => $"{now.Status}, {now.PullRequests.Count} pull requests",
                    SessionNewMessage { Message: var message } => $"{message.Source}: {message.Message}",
                    SessionResult { Reason: SessionStopReason.RequiresUserInput } => "Reply to the session.",
                    SessionResult { Reason: SessionStopReason.LimitReached } => "Raise the limit.",
                    SessionResult result => $"The end: {result.Reason}",
                    _ => "",
                }
            );
        }
        // end

        // snippet: list
        await foreach (var item in client.Sessions.ListAllSessionsAsync(new() { Tags = ["nightly"] }))
        {
            Console.WriteLine($"{item.CreatedAt:d} {item.Title}");
        }
        // end

        // snippet: raw
        var (self, response) = await client.WithResponseAsync(devin => devin.Self.GetSelfAsync());
        Console.WriteLine($"{response.RequestId}: {response.Status}, attempt {response.Attempts}");

        var principal = await client.SendAsync(HttpMethod.Get, "/v3/self");
        Console.WriteLine(principal.ReadJson()?["principal_type"]);
        // end

        // snippet: run
        var run = await client.Sessions.RunSessionAsync<Review>("Review the README of dotnet/runtime.");
        Console.WriteLine(run.HasOutput ? run.Output.Summary : $"No output: {run.Result.Reason}");
        // end

        // snippet: switch
        var hint = session.Status.Value switch
        {
            SessionStatus.Values.Exit or SessionStatus.Values.Error => "finished",
            SessionStatus.Values.Suspended => "send a message to resume it",
            _ when !session.Status.IsKnown => $"not documented: {session.Status}",
            _ => "working",
        };
        // end

        // snippet: errors
        try
        {
            await client.Sessions.PostMessageAsync(session.SessionId, new() { Message = "Go on." });
        }
        catch (DevinRateLimitException exception)
        {
            Console.WriteLine($"Retry after {exception.RetryAfter}.");
        }
        catch (DevinApiException exception)
        {
            Console.WriteLine($"{exception.Message} (request {exception.RequestId})");
        }
        // end

        return hint;
    }

    public static async Task<SessionResponse> CreateFromEnvironmentAsync()
    {
        // snippet: create
        using var client = DevinClient.FromEnvironment();
        var session = await client.Sessions.CreateSessionAsync(
            new SessionCreateRequest { Prompt = "Find out why the nightly build is red.", DevinMode = DevinMode.Fast }
        );
        // end
        return session;
    }

    public static void Register(IServiceCollection services, IConfiguration configuration)
    {
        // snippet: hosting
        services.AddDevinClient(configuration.GetSection("Devin"));
        services.AddHealthChecks().AddDevin();
        // end
    }

    public static async Task<SessionPage?> ListAsync(string token, string organizationId)
    {
        // snippet: fluent
        using var api = DevinApiClient.Create(new DevinClientOptions { Token = token });
        var page = await api
            .V3.Organizations[organizationId]
            .Sessions.GetAsync(request => request.QueryParameters.First = 50);
        // end
        return page;
    }
}
