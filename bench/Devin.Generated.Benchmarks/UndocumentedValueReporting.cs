using BenchmarkDotNet.Attributes;
using Devin.Generated.Core;
using Devin.Generated.Json;
using Devin.Generated.Models;
using Devin.Generated.Transport;

namespace Devin.Generated.Benchmarks;

/// <summary>The cost of reporting undocumented values: reads a page of 100 sessions.</summary>
[CategoriesColumn]
public class UndocumentedValueReporting
{
    private static readonly ApiOperation Operation = new(
        "ListSessions",
        HttpMethod.Get,
        "/v3/organizations/{org_id}/sessions"
    )
    {
        Statuses = [200, 401, 403, 404, 409, 422, 429],
    };

    private readonly UndocumentedValueReporter _unobserved = new(null, null);
    private readonly UndocumentedValueReporter _observed = new(static _ => { }, null);

    [Benchmark(Baseline = true, Description = "codec only")]
    [BenchmarkCategory("read 100 sessions")]
    public SessionPage CodecOnly() =>
        ApiSerializer.Default.Read<SessionPage, ModelCodec<SessionPage>>(Samples.Page, JsonReadContext.None);

    [Benchmark(Description = "reporter without a listener")]
    [BenchmarkCategory("read 100 sessions")]
    public SessionPage WithoutListener() => Read(_unobserved);

    [Benchmark(Description = "reporter with a listener")]
    [BenchmarkCategory("read 100 sessions")]
    public SessionPage WithListener() => Read(_observed);

    private static SessionPage Read(UndocumentedValueReporter reporter)
    {
        reporter.ReportStatus(Operation, 200);
        var context = reporter.Begin();
        var page = ApiSerializer.Default.Read<SessionPage, ModelCodec<SessionPage>>(Samples.Page, context);
        reporter.Report(Operation, Samples.Page, context);
        return page;
    }
}
