using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing;

/// <summary>Sends requests to an in-memory Devin that the client cannot send.</summary>
internal static class RawCall
{
    public const string Token = "cog_in_memory";
    public const string Sessions = "/v3/organizations/org-in-memory/sessions";

    public static async Task<(HttpStatusCode Status, JsonNode Body)> SendRawAsync(
        this InMemoryDevin devin,
        HttpMethod method,
        string pathAndQuery,
        string? body = null,
        string? token = Token,
        string contentType = "application/json"
    )
    {
        using var client = new HttpClient(devin.CreateHandler());
        using var request = new HttpRequestMessage(method, new Uri(InMemoryDevin.BaseAddress, pathAndQuery));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, contentType);
        using var response = await client.SendAsync(request);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    /// <summary>The locations that a 422 response names, joined with slashes.</summary>
    public static IEnumerable<string> Locations(JsonNode body) =>
        (body["errors"] ?? body["detail"])!
            .AsArray()
            .Select(error => string.Join('/', error!["loc"]!.AsArray().Select(part => part!.ToString())));
}
