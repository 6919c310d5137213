using System.Text.Json;
using Devin.Generated;
using Devin.Generated.Models;
using Quickstart;

try
{
    var connection = Connection.FromEnvironment();
    Console.WriteLine(connection.Description);
    using var client = connection.Client;

    var created = await client.Sessions.CreateSessionAsync(
        connection.OrganizationId,
        new SessionCreateRequest
        {
            Prompt = "Review the README of this repository.",
            StructuredOutputSchema = ReadmeReview.Schema,
        }
    );
    Console.WriteLine($"Created {created.Url}");

    SessionSnapshot? last = null;
    var waiting = new SessionWaitOptions { PollInterval = connection.PollInterval };
    var changes = client.Sessions.FollowSessionAsync(connection.OrganizationId, created.SessionId, waiting);
    await foreach (var snapshot in changes)
    {
        Console.WriteLine($"Status: {snapshot.Session.Status} {snapshot.Session.StatusDetail}".TrimEnd());
        last = snapshot;
    }

    if (!last!.IsFinished)
    {
        Console.Error.WriteLine($"The work is not finished: {last.StopReason}. See {last.Session.Url}");
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
