using System.Text.Json;
using Devin.Generated;
using Devin.Generated.Core;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Quickstart;

var hasKey = !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("DEVIN_API_KEY"));
var hasOrganization = !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("DEVIN_ORG_ID"));
if (hasKey != hasOrganization)
{
    var missing = hasKey ? "DEVIN_ORG_ID" : "DEVIN_API_KEY";
    Console.Error.WriteLine(
        $"{missing} is not set. Set DEVIN_API_KEY and DEVIN_ORG_ID to use the service, or neither to use the in-memory Devin."
    );
    return 1;
}

try
{
    using var devin = hasKey ? null : new InMemoryDevin();
    using var client = devin?.CreateClient() ?? DevinClient.FromEnvironment();
    Console.WriteLine(
        devin is null ? "Using the service." : "DEVIN_API_KEY and DEVIN_ORG_ID are not set: using the in-memory Devin."
    );

    var request = new SessionCreateRequest
    {
        Prompt = "Review the README of https://github.com/dotnet/runtime.",
        StructuredOutputSchema = ReadmeReview.Schema,
    };
    var session = await client.Sessions.CreateSessionAsync(request);
    Console.WriteLine($"Session created: {session.Url}");

    var waiting = new SessionWaitOptions { PollInterval = TimeSpan.FromSeconds(devin is null ? 10 : 0.05) };
    SessionSnapshot? last = null;
    await foreach (var snapshot in client.Sessions.FollowSessionAsync(session.SessionId, waiting))
    {
        Console.WriteLine($"Status: {snapshot.Session.Status} {snapshot.Session.StatusDetail}".TrimEnd());
        last = snapshot;
    }

    if (last is not { IsFinished: true })
    {
        Console.Error.WriteLine($"The session is not finished: {last?.StopReason}. See {session.Url}");
        return 1;
    }

    var review = last.Session.ReadStructuredOutput(ReadmeReviewContext.Default.ReadmeReview);
    Console.WriteLine($"Score: {review.Score} of 10");
    Console.WriteLine($"Summary: {review.Summary}");
    Console.WriteLine($"Suggestions: {string.Join("; ", review.Suggestions)}");
    return 0;
}
catch (Exception exception) when (exception is DevinException or InvalidOperationException or JsonException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
