using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace HandWritten;

/// <summary>
/// What a program with these three operations would contain without a generated client: <see cref="HttpClient"/> with its
/// default headers, its extensions for JSON, and an exception for each status code that is not a success.
/// </summary>
internal sealed class SessionClient
{
    private readonly HttpClient _http;
    private readonly string _sessions;

    public SessionClient(HttpClient http, Uri baseAddress, string token, string organization)
    {
        _http = http;
        http.BaseAddress = baseAddress;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("hand-written", "1.0.0"));
        _sessions = $"v3/organizations/{Uri.EscapeDataString(organization)}/sessions";
    }

    /// <summary>A client that accepts compressed responses and notices changes of DNS, as long-lived clients should.</summary>
    public static HttpClient CreateHttpClient() =>
        new(
            new SocketsHttpHandler
            {
                AutomaticDecompression = DecompressionMethods.All,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            }
        );

    public async Task<Session> GetAsync(string sessionId, CancellationToken cancellationToken = default) =>
        await _http.GetFromJsonAsync(
            $"{_sessions}/{Uri.EscapeDataString(sessionId)}",
            SessionJson.Default.Session,
            cancellationToken
        ) ?? throw Empty();

    public async Task<Session> CreateAsync(SessionRequest request, CancellationToken cancellationToken = default)
    {
        using var response = await _http.PostAsJsonAsync(
            _sessions,
            request,
            SessionJson.Default.SessionRequest,
            cancellationToken
        );
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(SessionJson.Default.Session, cancellationToken)
            ?? throw Empty();
    }

    public async Task<SessionPage> ListAsync(string? after = null, CancellationToken cancellationToken = default) =>
        await _http.GetFromJsonAsync(
            after is null ? _sessions : $"{_sessions}?after={Uri.EscapeDataString(after)}",
            SessionJson.Default.SessionPage,
            cancellationToken
        ) ?? throw Empty();

    public async IAsyncEnumerable<Session> ListAllAsync()
    {
        string? after = null;
        do
        {
            var page = await ListAsync(after);
            foreach (var session in page.Items)
            {
                yield return session;
            }

            after = page.HasNextPage ? page.EndCursor : null;
        } while (after is not null);
    }

    private static InvalidOperationException Empty() => new("The response has no body.");
}
