using System.Net;

namespace Devin.Generated.Transport;

/// <summary>The settings of HTTP clients that this library creates.</summary>
internal static class HttpDefaults
{
    /// <summary>Creates a handler that does not follow redirects, stores no cookies and decompresses responses.</summary>
    public static SocketsHttpHandler CreateHandler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            // To pick up DNS changes.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };

    /// <summary>Sets the defaults of requests.</summary>
    public static void Configure(HttpClient client)
    {
        // Each attempt has its own time limit.
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.DefaultRequestVersion = HttpVersion.Version20;
        client.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
    }
}
