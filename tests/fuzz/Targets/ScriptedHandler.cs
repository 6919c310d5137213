using Devin.Fuzz.Running;
using Devin.Generated.Core;

namespace Devin.Fuzz.Targets;

/// <summary>
/// Responds without a connection, and compares each request with what the client promises: the token reaches its own host
/// only, and no request has user information or leaves https.
/// </summary>
internal sealed class ScriptedHandler : HttpMessageHandler
{
    public const string Token = "cog_0123456789abcdef";

    // Five redirects, and one retry.
    private const int MostRequests = 12;

    private const string Host = "api.example.com";

    /// <summary>Creates the response to the request with a number, starting at 1.</summary>
    public Func<int, HttpResponseMessage> Respond { get; set; } = static _ => new HttpResponseMessage();

    /// <summary>The number of requests since it was set to 0.</summary>
    public int Count { get; set; }

    /// <summary>The options of a client that uses the handler, without delays.</summary>
    public DevinClientOptions Options() =>
        new()
        {
            BaseAddress = new Uri($"https://{Host}"),
            Token = Token,
            HttpClient = new HttpClient(this),
            OrganizationId = "org-1",
            MaxRetries = 1,
            RetryDelay = TimeSpan.Zero,
            MaxRetryDelay = TimeSpan.Zero,
        };

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var address = request.RequestUri!;
        var isOwn = address.IdnHost == Host && address.IsDefaultPort;
        if (
            address.Scheme != Uri.UriSchemeHttps
            || address.UserInfo.Length > 0
            || (request.Headers.Authorization is not null && !isOwn)
        )
        {
            throw new FuzzFailureException($"A request to {address}, authorization {request.Headers.Authorization}.");
        }

        if (++Count > MostRequests)
        {
            throw new FuzzFailureException($"{Count} requests.");
        }

        var response = Respond(Count);
        response.RequestMessage = request;
        return Task.FromResult(response);
    }
}
