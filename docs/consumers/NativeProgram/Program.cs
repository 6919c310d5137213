using Devin.Generated;
using Devin.Generated.Core;

try
{
    using var client = DevinClient.FromEnvironment();
    var session = await client.Sessions.CreateSessionAsync(new() { Prompt = string.Join(' ', args) });
    Console.WriteLine($"{session.SessionId} {session.Status} {session.Url}");
    return 0;
}
catch (Exception exception) when (exception is DevinException or ArgumentException or InvalidOperationException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
