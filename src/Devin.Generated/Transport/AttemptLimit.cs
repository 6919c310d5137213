using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>
/// Ends an attempt when its time is over or its caller cancels. While a streamed body is sent, the time between two of its
/// parts is limited instead.
/// </summary>
internal sealed class AttemptLimit : IDisposable
{
    private readonly CallDeadline _deadline;
    private readonly CancellationSources _sources;
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _registration;
    private long? _uploadStart;
    private bool _endsCall;
    private bool _isComplete;

    public AttemptLimit(CallDeadline deadline, CancellationSources sources, CancellationToken callerToken)
    {
        _deadline = deadline;
        _sources = sources;
        CallerToken = callerToken;
        _source = sources.Take(NextLimit());
        if (callerToken.CanBeCanceled)
        {
            _registration = Register(callerToken, _source);
        }
    }

    private static CancellationTokenRegistration Register(CancellationToken token, CancellationTokenSource source) =>
        token.UnsafeRegister(static canceled => ((CancellationTokenSource)canceled!).Cancel(), source);

    /// <summary>Canceled when the time is over or the caller cancels.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Canceled when the caller cancels.</summary>
    public CancellationToken CallerToken { get; }

    /// <summary>The option whose limit was reached; null if none was.</summary>
    public string? Reached =>
        !_source.IsCancellationRequested ? null
        : _uploadStart is not null ? nameof(DevinClientOptions.StreamIdleTimeout)
        : _endsCall ? nameof(DevinClientOptions.TotalTimeout)
        : nameof(DevinClientOptions.AttemptTimeout);

    /// <summary>Whether the limit of the whole call was reached.</summary>
    public bool HasEndedCall => Reached == nameof(DevinClientOptions.TotalTimeout);

    /// <summary>Notes that the response is complete, so that nothing uses <see cref="Token"/> any more.</summary>
    // With HTTP/2, a response can be complete while the body of its request is still sent, which changes the time limit.
    public void OnComplete() => _isComplete = _uploadStart is null;

    /// <summary>Notes that a part of a streamed body was sent.</summary>
    public void OnUpload()
    {
        _uploadStart ??= _deadline.TimeProvider.GetTimestamp();
        _source.CancelAfter(_deadline.Timeouts.StreamIdle);
    }

    /// <summary>Notes that a streamed body was sent to its end.</summary>
    public void OnUploaded()
    {
        if (_uploadStart is { } start)
        {
            _uploadStart = null;
            _deadline.Exclude(_deadline.TimeProvider.GetElapsedTime(start));
        }

        _source.CancelAfter(NextLimit());
    }

    private TimeSpan NextLimit()
    {
        var limit = CallTimeouts.Shorter(_deadline.Timeouts.Attempt, _deadline.Remaining);
        _endsCall = limit != _deadline.Timeouts.Attempt;
        return limit;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _registration.Dispose();
        if (_isComplete)
        {
            _sources.Return(_source);
        }
        else
        {
            _source.Dispose();
        }
    }
}
