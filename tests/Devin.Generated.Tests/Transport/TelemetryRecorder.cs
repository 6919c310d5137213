using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Devin.Generated.Tests.Transport;

/// <summary>Records the spans and the measurements of the library.</summary>
internal sealed class TelemetryRecorder : IDisposable
{
    private const string Name = "Devin.Generated";

    private readonly ActivityListener _spans;
    private readonly MeterListener _measurements;

    public TelemetryRecorder()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) =>
                ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Add,
        };
        ActivitySource.AddActivityListener(_spans);
        _measurements = new MeterListener
        {
            InstrumentPublished = static (instrument, self) =>
            {
                if (instrument.Meter.Name == Name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        _measurements.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _measurements.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _measurements.Start();
    }

    /// <summary>The spans in the order in which they ended.</summary>
    public List<Activity> Spans { get; } = [];

    /// <summary>Each measurement as its instrument, its value and its attributes in alphabetical order.</summary>
    public List<(string Instrument, double Value, string Tags)> Measurements { get; } = [];

    /// <summary>The measurements of one instrument as value and attributes.</summary>
    public IEnumerable<(double Value, string Tags)> Of(string instrument) =>
        Measurements.Where(one => one.Instrument == instrument).Select(static one => (one.Value, one.Tags));

    /// <summary>The attributes of a span in alphabetical order.</summary>
    public static string Tags(Activity span) => Text([.. span.TagObjects]);

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Measurements.Add((instrument.Name, value, Text(tags.ToArray())));

    private static string Text(KeyValuePair<string, object?>[] tags) =>
        string.Join(
            ' ',
            tags.OrderBy(static tag => tag.Key, StringComparer.Ordinal).Select(static tag => $"{tag.Key}={tag.Value}")
        );
}
