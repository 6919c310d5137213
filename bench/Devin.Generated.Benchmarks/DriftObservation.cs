using BenchmarkDotNet.Attributes;
using Devin.Generated.Core;
using Devin.Generated.Json;
using Devin.Generated.Models;
using Devin.Generated.Transport;

namespace Devin.Generated.Benchmarks;

/// <summary>What it costs to notice that a response leaves the contract: the reading of a page of 100 sessions.</summary>
[CategoriesColumn]
public class DriftObservation
{
    private static readonly ApiOperation Operation = new(
        "ListSessions",
        HttpMethod.Get,
        "/v3/organizations/{org_id}/sessions"
    )
    {
        Statuses = [200, 401, 403, 404, 409, 422, 429],
    };

    private readonly UndocumentedValueWatch _nobody = new(null, null);
    private readonly UndocumentedValueWatch _listener = new(static _ => { }, null);

    [Benchmark(Baseline = true, Description = "codec alone, no watch")]
    [BenchmarkCategory("read 100 sessions")]
    public SessionPage Alone() =>
        ApiSerializer.Default.Read<SessionPage, ModelCodec<SessionPage>>(Samples.Page, JsonReadContext.None);

    [Benchmark(Description = "watch, nobody listens")]
    [BenchmarkCategory("read 100 sessions")]
    public SessionPage Nobody() => Read(_nobody);

    [Benchmark(Description = "watch, somebody listens")]
    [BenchmarkCategory("read 100 sessions")]
    public SessionPage Somebody() => Read(_listener);

    private static SessionPage Read(UndocumentedValueWatch watch)
    {
        watch.ReportStatus(Operation, 200);
        var context = watch.Begin();
        var page = ApiSerializer.Default.Read<SessionPage, ModelCodec<SessionPage>>(Samples.Page, context);
        watch.Report(Operation, Samples.Page, context);
        return page;
    }
}
