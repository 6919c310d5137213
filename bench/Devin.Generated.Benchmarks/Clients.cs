using Devin.Generated.Core;
using Devin.Generated.Fluent;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Serialization.Json;

namespace Devin.Generated.Benchmarks;

/// <summary>
/// The clients that are compared. Each has its own in-memory service, which always returns the same response.
/// </summary>
internal static class Clients
{
    /// <summary>The flat client as its users make it.</summary>
    public static DevinClient Flat(byte[] response) => new(Options(response));

    /// <summary>The fluent client as its users make it.</summary>
    public static DevinApiClient Fluent(byte[] response) => DevinApiClient.Create(Options(response));

    /// <summary>What users of Kiota make: its adapter, its serializers, its default handlers, a bearer token.</summary>
    public static HttpClientRequestAdapter StockAdapter(byte[] response) =>
        new(
            new BaseBearerTokenAuthenticationProvider(new FixedToken()),
            new JsonParseNodeFactory(),
            new JsonSerializationWriterFactory(),
            KiotaClientFactory.Create(new InMemoryService(response))
        )
        {
            BaseUrl = InMemoryService.Address,
        };

    private static DevinClientOptions Options(byte[] response) =>
        new()
        {
            BaseAddress = new Uri(InMemoryService.Address),
            Token = InMemoryService.Token,
            OrganizationId = Samples.Organization,
            HttpClient = new HttpClient(new InMemoryService(response)),
        };

    private sealed class FixedToken : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new(["api.example.com"]);

        public Task<string> GetAuthorizationTokenAsync(
            Uri uri,
            Dictionary<string, object>? additionalAuthenticationContext = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(InMemoryService.Token);
    }
}
