using Devin.Generated.Models;

namespace Devin.Generated.Tests.Readme;

/// <summary>Snippets about sessions. Pages show the code between the marks.</summary>
internal static class SessionSnippets
{
    private sealed record Review(string Summary, int Score);

    public static async Task<SessionResponse> CreateFromEnvironmentAsync()
    {
        // snippet: create
        using var client = DevinClient.FromEnvironment();
        var session = await client.Sessions.CreateSessionAsync(
            new() { Prompt = "Find out why the nightly build is red.", DevinMode = DevinMode.Fast }
        );
        // end
        return session;
    }

    public static async Task RunAsync(DevinClient client)
    {
        // snippet: run
        var run = await client.Sessions.RunSessionAsync<Review>("Review the README of dotnet/runtime.");
        Console.WriteLine(run.HasOutput ? run.Output.Summary : $"No output: {run.Result.Reason}");
        // end

        // snippet: output-later
        var created = await client.Sessions.CreateSessionAsync<Review>("Review the README of dotnet/runtime.");
        var ended = await client.Sessions.WaitForSessionAsync(created.SessionId);
        var review = ended.Session.ReadStructuredOutput<Review>();
        // end
        Assert.That(review.Summary, Is.Not.Null);
    }

    public static async Task FollowAsync(DevinClient client)
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

        // snippet: reply
        var stopped = await client.Sessions.WaitForSessionAsync(
            session.SessionId,
            new() { Timeout = TimeSpan.FromHours(2), IncludeMessages = true }
        );
        await client.Sessions.PostMessageAsync(session.SessionId, new() { Message = "Use the staging database." });
        // end

        // snippet: continue
        await client.Sessions.WaitForSessionAsync(
            session.SessionId,
            new() { IncludeMessages = true, AfterEventId = stopped.LastEventId }
        );
        // end
    }

    public static async Task AttachAsync(DevinClient client)
    {
        using var log = new MemoryStream("1 of 200 tests failed."u8.ToArray());
        // snippet: attach
        var attachment = await client.Attachments.UploadAttachmentAsync(new FilePart(log, "build.log"));
        await client.Sessions.CreateSessionAsync(
            new() { Prompt = "Explain the failure in build.log.", AttachmentUrls = [new Uri(attachment.Url)] }
        );
        // end
    }

    public static string Describe(SessionResponse session)
    {
        // snippet: switch
        var hint = session.Status.Value switch
        {
            SessionStatus.Values.Exit or SessionStatus.Values.Error => "finished",
            SessionStatus.Values.Suspended => "send a message to resume it",
            _ when !session.Status.IsKnown => $"not documented: {session.Status}",
            _ => "working",
        };
        // end
        return hint;
    }
}
