using System.Net.Http.Headers;
using System.Net.Http.Json;
using HandWritten;

// The same call with HttpClient and the source generator of System.Text.Json.
using var http = new HttpClient { BaseAddress = new Uri(args[0]) };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "cog_first_call");
var request = new SessionRequest("Review the README.", ["first"]);
using var response = await http.PostAsJsonAsync(
    "v3/organizations/org-1/sessions",
    request,
    SessionJson.Default.SessionRequest
);
response.EnsureSuccessStatusCode();
var session = await response.Content.ReadFromJsonAsync(SessionJson.Default.Session);
Console.WriteLine(session!.Status);
