using HandWritten;

// The same call with HttpClient and the source generator of System.Text.Json.
using var http = SessionClient.CreateHttpClient();
var client = new SessionClient(http, new Uri(args[0]), "cog_first_call", "org-1");
var session = await client.CreateAsync(new SessionRequest { Prompt = "Review the README.", Tags = ["first"] });
Console.WriteLine(session.Status);
