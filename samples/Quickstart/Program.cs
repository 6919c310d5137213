using System.Text.Json;
using Devin.Generated;
using Devin.Generated.Core;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Quickstart;

// Without DEVIN_API_KEY and DEVIN_ORG_ID, the program uses an in-memory Devin.
using var devin = Environment.GetEnvironmentVariable("DEVIN_API_KEY") is { Length: > 0 } ? null : new InMemoryDevin();
try
{
    using var client = devin?.CreateClient() ?? DevinClient.FromEnvironment();
    var run = await client.Sessions.RunSessionAsync(
        "Review the README of https://github.com/dotnet/runtime.",
        ReviewContext.Default.Review,
        new SessionWaitOptions
        {
            MinPollInterval = devin is null ? null : TimeSpan.FromMilliseconds(50),
            OnChange = static change => Console.WriteLine((change as SessionUpdate)?.Session.Status.Value ?? "end"),
        }
    );
    Console.WriteLine($"Score: {run.Output.Score} of 10\nSummary: {run.Output.Summary}");
    Console.WriteLine($"Suggestions: {string.Join("; ", run.Output.Suggestions)}");
    return 0;
}
catch (Exception exception) when (exception is DevinException or InvalidOperationException or JsonException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
