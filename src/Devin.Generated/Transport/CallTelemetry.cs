using System.Diagnostics;
using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>The span and the measurements of one call. It exists only if anything receives them.</summary>
/// <remarks>
/// The names of attributes follow the HTTP semantic conventions of OpenTelemetry. The URL is never part of them, because
/// it contains IDs and query values; the template of its path is.
/// </remarks>
internal sealed class CallTelemetry
{
    private readonly ApiOperation _operation;
    private readonly Uri _baseAddress;
    private readonly TimeProvider _timeProvider;
    private readonly long _start;
    private readonly Activity? _span;
    private int _retries;
    private int? _status;
    private bool _isEnded;

    private CallTelemetry(ApiOperation operation, TransportSettings settings)
    {
        _operation = operation;
        _baseAddress = settings.BaseAddress;
        _timeProvider = settings.TimeProvider;
        _start = _timeProvider.GetTimestamp();
        var tags = Tags();
        _span = Telemetry.Source.StartActivity(operation.Label, ActivityKind.Internal, default(ActivityContext), tags);
    }

    /// <summary>Starts the span of a call. Returns null if nothing receives it.</summary>
    public static CallTelemetry? Start(ApiOperation operation, TransportSettings settings) =>
        Telemetry.IsObserved ? new CallTelemetry(operation, settings) : null;

    /// <summary>Starts the span of an attempt.</summary>
    /// <param name="number">The number of the attempt, starting at 1.</param>
    public AttemptTelemetry StartAttempt(int number)
    {
        var tags = Tags();
        if (number > 1)
        {
            tags.Add("http.request.resend_count", number - 1);
        }

        var template = _operation.PathTemplate;
        var name = template is null ? _operation.Method.Method : $"{_operation.Method.Method} {template}";
        var span = Telemetry.Source.StartActivity(name, ActivityKind.Client, default(ActivityContext), tags);
        return new AttemptTelemetry(span, Tags(), _timeProvider);
    }

    /// <summary>Notes that an attempt failed and another one follows.</summary>
    /// <param name="errorType">The reason.</param>
    public void Retry(string errorType)
    {
        _retries++;
        var tags = Tags();
        tags.Add(ErrorType.Attribute, errorType);
        Telemetry.Retries.Add(1, tags);
    }

    /// <summary>Notes the response with which the call ends.</summary>
    public void Receive(int status) => _status = status;

    /// <summary>Ends the call. Only the first call has an effect.</summary>
    /// <param name="failure">The exception that the call throws; null if it succeeded.</param>
    public void End(Exception? failure = null)
    {
        if (_isEnded)
        {
            return;
        }

        _isEnded = true;
        var tags = Tags();
        if (failure is DevinApiException { Status: var status })
        {
            _status = (int)status;
        }

        if (_status is { } code)
        {
            tags.Add("http.response.status_code", code);
            _span?.SetTag("http.response.status_code", code);
        }

        if (failure is not null)
        {
            var type = ErrorType.Of(failure);
            tags.Add(ErrorType.Attribute, type);
            _span?.SetTag(ErrorType.Attribute, type).SetStatus(ActivityStatusCode.Error);
        }

        if (_retries > 0)
        {
            _span?.SetTag("http.request.resend_count", _retries);
        }

        Telemetry.CallDuration.Record(_timeProvider.GetElapsedTime(_start).TotalSeconds, tags);
        _span?.Dispose();
    }

    private TagList Tags()
    {
        var tags = new TagList
        {
            { "http.request.method", _operation.Method.Method },
            { "server.address", _baseAddress.Host },
            { "server.port", _baseAddress.Port },
        };
        if (_operation.PathTemplate is { } template)
        {
            tags.Add("url.template", template);
        }

        return tags;
    }
}
