using Devin.Generated;
using Devin.Generated.Testing;
using UndocumentedValues;

// Counts the values and properties that the API sends and the contract does not define. The rule makes the in-memory
// Devin send some. Code that uses the service creates the client with DevinClient.FromEnvironment instead.
var counter = new UndocumentedValueCounter();
var devin = new InMemoryDevin();
devin.OnAny().UseUnknownValue("category", "origin", "devin_mode").AddUnknownProperty();
using var client = devin.CreateClient(options => options.OnUndocumentedValue = counter.Add);

var session = await client.Sessions.CreateSessionAsync(new() { Prompt = "Say hello." });
await foreach (var listed in client.Sessions.ListAllSessionsAsync())
{
    Console.WriteLine($"{listed.SessionId}: {listed.Status}, category {listed.Category}");
}

await client.Sessions.GetSessionAsync(session.PrefixedSessionId);

foreach (var (undocumented, count) in counter.Entries)
{
    Console.WriteLine(
        $"{count} x {undocumented.Kind}: {undocumented.Subject} {undocumented.Value} (first at '{undocumented.Pointer}' in {undocumented.Operation})"
    );
}

foreach (var entry in DevinContract.EnumDrift.Where(static entry => !entry.IsInReference))
{
    Console.WriteLine(
        $"The reference contract does not list {entry.TypeName} '{entry.Value}'; {entry.ListedBy.Count} localized contracts do."
    );
}
