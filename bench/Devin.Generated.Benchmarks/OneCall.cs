using BenchmarkDotNet.Attributes;
using Devin.Generated.Benchmarks.KiotaModels;
using Devin.Generated.Fluent;
using Devin.Generated.Models;

namespace Devin.Generated.Benchmarks;

/// <summary>One call from the method of a client to the model it returns, over a service in memory.</summary>
[CategoriesColumn]
public class OneCall
{
    private readonly DevinClient _flat = Clients.Flat(Samples.Session);
    private readonly DevinApiClient _fluent = Clients.Fluent(Samples.Session);
    private readonly DevinApiClient _sameModels = new(Clients.StockAdapter(Samples.Session));
    private readonly KiotaCalls _kiota = new(Clients.StockAdapter(Samples.Session));
    private readonly HttpClient _http = new(new InMemoryService(Samples.Session));

    [Benchmark(Baseline = true, Description = "stock Kiota, our models")]
    [BenchmarkCategory("get a session")]
    public Task<SessionResponse?> GetStock() => GetAsync(_sameModels);

    [Benchmark(Description = "stock Kiota, Kiota's models")]
    [BenchmarkCategory("get a session")]
    public Task<KiotaSession?> GetKiota() => _kiota.GetSessionAsync();

    [Benchmark(Description = "fluent client")]
    [BenchmarkCategory("get a session")]
    public Task<SessionResponse?> GetFluent() => GetAsync(_fluent);

    [Benchmark(Description = "flat client")]
    [BenchmarkCategory("get a session")]
    public Task<SessionResponse> GetFlat() => _flat.Sessions.GetSessionAsync(Samples.SessionId);

    [Benchmark(Description = "HttpClient only, nothing read")]
    [BenchmarkCategory("get a session")]
    public async Task<int> GetBare()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, BareAddress + "/" + Samples.SessionId);
        return await BareAsync(request);
    }

    [Benchmark(Baseline = true, Description = "stock Kiota, our models")]
    [BenchmarkCategory("create a session")]
    public Task<SessionResponse?> CreateStock() => CreateAsync(_sameModels);

    [Benchmark(Description = "stock Kiota, Kiota's models")]
    [BenchmarkCategory("create a session")]
    public Task<KiotaSession?> CreateKiota() => _kiota.CreateSessionAsync(KiotaRequest());

    [Benchmark(Description = "fluent client")]
    [BenchmarkCategory("create a session")]
    public Task<SessionResponse?> CreateFluent() => CreateAsync(_fluent);

    [Benchmark(Description = "flat client")]
    [BenchmarkCategory("create a session")]
    public Task<SessionResponse> CreateFlat() => _flat.Sessions.CreateSessionAsync(Request());

    [Benchmark(Description = "HttpClient only, nothing read")]
    [BenchmarkCategory("create a session")]
    public async Task<int> CreateBare()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, BareAddress)
        {
            Content = new ByteArrayContent(BareBody),
        };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return await BareAsync(request);
    }

    private static string BareAddress =>
        InMemoryService.Address + "/v3/organizations/" + Samples.Organization + "/sessions";

    private static byte[] BareBody { get; } = new byte[250];

    private static Task<SessionResponse?> GetAsync(DevinApiClient client) =>
        client.V3.Organizations[Samples.Organization].Sessions[Samples.SessionId].GetAsync();

    private static Task<SessionResponse?> CreateAsync(DevinApiClient client) =>
        client.V3.Organizations[Samples.Organization].Sessions.PostAsync(Request());

    private static SessionCreateRequest Request() =>
        new()
        {
            Prompt = "Find out why the nightly build is red, and mend it.",
            Title = "Nightly build",
            Tags = ["nightly", "build", "team-platform"],
            Repos = ["example/service"],
            MaxAcuLimit = 10,
            DevinMode = DevinMode.Fast,
        };

    private static KiotaSessionCreateRequest KiotaRequest() =>
        new()
        {
            Prompt = "Find out why the nightly build is red, and mend it.",
            Title = "Nightly build",
            Tags = ["nightly", "build", "team-platform"],
            Repos = ["example/service"],
            MaxAcuLimit = 10,
            DevinMode = "fast",
        };

    /// <summary>
    /// The cost that all rows share: messages, their headers, the handler, and the bytes of the response.
    /// </summary>
    private async Task<int> BareAsync(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", "bench/1.0");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + InMemoryService.Token);
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await response.Content.CopyToAsync(Stream.Null);
        return (int)response.StatusCode;
    }
}
