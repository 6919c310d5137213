using System.Diagnostics;
using System.Globalization;

namespace Devin.Generated.Transport;

/// <summary>The span and the measurements of one attempt. Dispose it at the end of the attempt.</summary>
/// <param name="span">The span; null if it is not recorded.</param>
/// <param name="tags">The attributes of all measurements.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class AttemptTelemetry(Activity? span, TagList tags, TimeProvider timeProvider) : IDisposable
{
    private readonly long _start = timeProvider.GetTimestamp();
    private TagList _tags = tags;
    private long? _sent;

    /// <summary>Notes how many bytes of the request body were sent so far.</summary>
    public void Send(long? bytes) => _sent = bytes;

    /// <summary>Notes the response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="receivedBytes">The size of its body; null if it is streamed and not known.</param>
    public void Receive(HttpResponseMessage response, long? receivedBytes)
    {
        var status = (int)response.StatusCode;
        Set("http.response.status_code", status);
        if (status >= 400)
        {
            Fail(status.ToString(CultureInfo.InvariantCulture));
        }

        if (receivedBytes is { } bytes)
        {
            Telemetry.BytesReceived.Record(bytes, _tags);
            span?.SetTag("http.response.body.size", bytes);
        }

        if (RateLimitHeaders.Remaining(response) is { } remaining)
        {
            Telemetry.RateLimitRemaining.Record(remaining, _tags);
            span?.SetTag($"{Telemetry.Prefix}.rate_limit.remaining", remaining);
        }
    }

    /// <summary>Notes that there is no complete response.</summary>
    public void Fail(Exception failure) => Fail(ErrorType.Of(failure));

    /// <summary>Ends the attempt.</summary>
    public void Dispose()
    {
        if (_sent is { } bytes)
        {
            Telemetry.BytesSent.Record(bytes, _tags);
            span?.SetTag("http.request.body.size", bytes);
        }

        Telemetry.AttemptDuration.Record(timeProvider.GetElapsedTime(_start).TotalSeconds, _tags);
        span?.Dispose();
    }

    private void Fail(string errorType)
    {
        Set(ErrorType.Attribute, errorType);
        span?.SetStatus(ActivityStatusCode.Error);
    }

    private void Set(string name, object value)
    {
        _tags.Add(name, value);
        span?.SetTag(name, value);
    }
}
