using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Documentation;

/// <summary>The instruments of the library, and the attributes of spans and measurements of some calls.</summary>
internal sealed class ObservedCalls : IDisposable
{
    private readonly SortedDictionary<string, (Instrument Instrument, SortedSet<string> Attributes)> _instruments = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<ActivityKind, SortedSet<string>> _spans = new()
    {
        [ActivityKind.Internal] = new(StringComparer.Ordinal),
        [ActivityKind.Client] = new(StringComparer.Ordinal),
    };
    private readonly ActivityListener _listener;
    private readonly MeterListener _measurements;

    private ObservedCalls()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == Telemetry.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) =>
                ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => _spans[span.Kind].UnionWith(span.TagObjects.Select(static tag => tag.Key)),
        };
        ActivitySource.AddActivityListener(_listener);
        _measurements = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == Telemetry.Name)
                {
                    _instruments[instrument.Name] = (instrument, new(StringComparer.Ordinal));
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        _measurements.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add(instrument, tags));
        _measurements.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument, tags));
        _measurements.Start();
    }

    /// <summary>The attributes of the spans of calls.</summary>
    public IReadOnlyCollection<string> CallAttributes => _spans[ActivityKind.Internal];

    /// <summary>The attributes of the spans of attempts.</summary>
    public IReadOnlyCollection<string> AttemptAttributes => _spans[ActivityKind.Client];

    /// <summary>The instruments by their names, with the attributes of their measurements.</summary>
    public IEnumerable<(Instrument Instrument, SortedSet<string> Attributes)> Instruments => _instruments.Values;

    /// <summary>The names of the instruments with measurements.</summary>
    public SortedSet<string> Measured { get; } = new(StringComparer.Ordinal);

    /// <summary>All attributes.</summary>
    public IEnumerable<string> Attributes =>
        _spans
            .Values.Concat(_instruments.Values.Select(static one => one.Attributes))
            .SelectMany(static names => names)
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>
    /// Makes calls: one reads a list, is retried and gets something undocumented, and one sends a body and fails.
    /// </summary>
    public static async Task<ObservedCalls> MakeAsync()
    {
        var observed = new ObservedCalls();
        using var http = new HttpClient(new Responses());
        using var client = new DevinClient(
            new DevinClientOptions
            {
                Token = "cog_example",
                OrganizationId = "org-1",
                HttpClient = http,
                RetryDelay = TimeSpan.Zero,
            }
        );
        await foreach (var _ in client.Sessions.ListAllSessionsAsync()) { }
        Assert.That(
            () => client.Sessions.PostMessageAsync("devin-1", new() { Message = "Go on." }),
            Throws.InstanceOf<DevinConflictException>()
        );
        return observed;
    }

    public void Dispose()
    {
        _listener.Dispose();
        _measurements.Dispose();
    }

    private void Add(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        Measured.Add(instrument.Name);
        foreach (var tag in tags)
        {
            _instruments[instrument.Name].Attributes.Add(tag.Key);
        }
    }

    private sealed class Responses : HttpMessageHandler
    {
        private int _count;

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var (status, body) =
                ++_count == 1 ? (HttpStatusCode.ServiceUnavailable, "{}")
                : request.Method == HttpMethod.Post ? (HttpStatusCode.Conflict, "{}")
                : (HttpStatusCode.OK, """{"items":[],"has_next_page":false,"undocumented":1}""");
            var response = new HttpResponseMessage(status)
            {
                Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
            };
            response.Headers.Add("ratelimit-remaining", "5");
            return Task.FromResult(response);
        }
    }
}
