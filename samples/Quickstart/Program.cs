using System.Text.Json;
using Devin.Generated;
using Devin.Generated.Core;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Quickstart;

// Without DEVIN_API_KEY and DEVIN_ORG_ID, the program uses an in-memory Devin, whose clock does not really wait.
var devin = Environment.GetEnvironmentVariable("DEVIN_API_KEY") is { Length: > 0 } ? null : new InMemoryDevin();
devin?.Sessions.OnCreate(static _ =>
    SessionScript
        .OpeningPullRequest(new Uri("https://github.com/example/shop/pull/128"))
        .Returns(
            new Review("Clear, but the setup skips the database.", 7, ["List the ports.", "Show one request."]),
            ReviewContext.Default.Review
        )
);
try
{
    using var client = devin?.CreateClient() ?? DevinClient.FromEnvironment();
    const string Prompt = "Review the README of https://github.com/example/shop and mend its setup section.";
    Console.WriteLine(Prompt);
    var options = new SessionWaitOptions { OnChange = Print, IncludeMessages = true };
    var run = await client.Sessions.RunSessionAsync(Prompt, ReviewContext.Default.Review, options);
    Console.WriteLine($"Score: {run.Output.Score} of 10. {run.Output.Summary}");
    Console.WriteLine($"Suggestions: {string.Join(" ", run.Output.Suggestions)}");
    return 0;
}
catch (Exception exception) when (exception is DevinException or InvalidOperationException or JsonException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static void Print(SessionChange change)
{
    if (change is SessionUpdate { Session: var session })
    {
        var pullRequest = session.PullRequests.LastOrDefault()?.PrUrl;
        Console.WriteLine($"{session.UpdatedAt:HH:mm:ss}  {session.Status} {session.StatusDetail} {pullRequest}");
    }
    else if (change is SessionNewMessage { Message: { } message } && message.Source == MessageSource.Devin)
    {
        Console.WriteLine($"{message.CreatedAt:HH:mm:ss}  Devin: {message.Message}");
    }
}
