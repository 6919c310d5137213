using Devin.Generated;

// One call of a fresh process: creates a session and prints its status.
using var client = new DevinClient(
    new()
    {
        BaseAddress = new Uri(args[0]),
        Token = "cog_first_call",
        OrganizationId = "org-1",
    }
);
var session = await client.Sessions.CreateSessionAsync(new() { Prompt = "Review the README.", Tags = ["first"] });
Console.WriteLine(session.Status);
