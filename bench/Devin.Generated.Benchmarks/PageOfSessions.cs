using BenchmarkDotNet.Attributes;
using Devin.Generated.Benchmarks.KiotaModels;
using Devin.Generated.Fluent;
using Devin.Generated.Models;

namespace Devin.Generated.Benchmarks;

/// <summary>A page of 100 sessions, called for and read.</summary>
[CategoriesColumn]
public class PageOfSessions
{
    private readonly DevinClient _flat = Clients.Flat(Samples.Page);
    private readonly DevinApiClient _fluent = Clients.Fluent(Samples.Page);
    private readonly DevinApiClient _sameModels = new(Clients.StockAdapter(Samples.Page));
    private readonly KiotaCalls _kiota = new(Clients.StockAdapter(Samples.Page));

    [Benchmark(Baseline = true, Description = "stock Kiota, our models")]
    [BenchmarkCategory("list 100 sessions")]
    public Task<SessionPage?> Stock() => ListAsync(_sameModels);

    [Benchmark(Description = "stock Kiota, Kiota's models")]
    [BenchmarkCategory("list 100 sessions")]
    public Task<KiotaSessionPage?> Kiota() => _kiota.ListSessionsAsync();

    [Benchmark(Description = "fluent client")]
    [BenchmarkCategory("list 100 sessions")]
    public Task<SessionPage?> Fluent() => ListAsync(_fluent);

    [Benchmark(Description = "flat client")]
    [BenchmarkCategory("list 100 sessions")]
    public Task<SessionPage> Flat() => _flat.Sessions.ListSessionsAsync();

    private static Task<SessionPage?> ListAsync(DevinApiClient client) =>
        client.V3.Organizations[Samples.Organization].Sessions.GetAsync();
}
