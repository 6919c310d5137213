using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Devin.Generated.Transport;

/// <summary>
/// The activity source and the meter of the library. Their names, and those of the instruments that are not part of the
/// semantic conventions of OpenTelemetry, begin with the name of the library.
/// </summary>
internal static class Telemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Devin.Generated";

    /// <summary>The start of the names of instruments and attributes that only this library has.</summary>
    public static readonly string Prefix = Name.ToLowerInvariant();

    /// <summary>The spans.</summary>
    public static readonly ActivitySource Source = new(Name, Version());

    /// <summary>The meter of all instruments.</summary>
    public static readonly Meter Meter = new(Name, Version());

    /// <summary>The duration of each attempt.</summary>
    public static readonly Histogram<double> AttemptDuration = Meter.CreateHistogram(
        "http.client.request.duration",
        "s",
        "Duration of each attempt of a call, until its response is complete or a streamed response starts.",
        advice: Buckets(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
    );

    /// <summary>The bytes sent with each attempt.</summary>
    public static readonly Histogram<long> BytesSent = Meter.CreateHistogram<long>(
        "http.client.request.body.size",
        "By",
        "Size of the request body of each attempt."
    );

    /// <summary>The bytes received with each attempt.</summary>
    public static readonly Histogram<long> BytesReceived = Meter.CreateHistogram<long>(
        "http.client.response.body.size",
        "By",
        "Size of the response body of each attempt, after decompression."
    );

    /// <summary>The duration of each call with its retries.</summary>
    public static readonly Histogram<double> CallDuration = Meter.CreateHistogram(
        $"{Prefix}.call.duration",
        "s",
        "Duration of each call with its retries, until its response is read or a streamed response starts.",
        advice: Buckets(0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300)
    );

    /// <summary>The attempts after the first ones.</summary>
    public static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        $"{Prefix}.retries",
        "{retry}",
        "Attempts after the first one of a call, by the reason in error.type."
    );

    /// <summary>The pages of lists.</summary>
    public static readonly Counter<long> Pages = Meter.CreateCounter<long>(
        $"{Prefix}.pages",
        "{page}",
        "Pages that were read while lists were enumerated."
    );

    /// <summary>The requests that the service still accepts.</summary>
    public static readonly Gauge<long> RateLimitRemaining = Meter.CreateGauge<long>(
        $"{Prefix}.rate_limit.remaining",
        "{request}",
        "Requests that the service still accepts in the current period, as of its last response."
    );

    /// <summary>What responses contain that the contract does not document.</summary>
    public static readonly Counter<long> UndocumentedValues = Meter.CreateCounter<long>(
        $"{Prefix}.undocumented_values",
        "{value}",
        "Values, properties and status codes in responses that the contract does not document."
    );

    /// <summary>Whether anything receives spans or measurements of calls.</summary>
    public static bool IsObserved =>
        Source.HasListeners()
        || AttemptDuration.Enabled
        || CallDuration.Enabled
        || BytesSent.Enabled
        || BytesReceived.Enabled
        || Retries.Enabled
        || RateLimitRemaining.Enabled;

    private static InstrumentAdvice<double> Buckets(params double[] boundaries) =>
        new() { HistogramBucketBoundaries = boundaries };

    private static string Version() => typeof(Telemetry).Assembly.GetName().Version!.ToString(3);
}
