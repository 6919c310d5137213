using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>
/// Ends an attempt when its time is over or its caller cancels. While a streamed body is sent, the time between two of its
/// parts is limited instead.
/// </summary>
internal sealed class AttemptLimit : IDisposable
{
    private readonly CallTimeouts _timeouts;
    private readonly CallDeadline _deadline;
    private readonly TimeProvider _timeProvider;
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _registration;
    private long? _uploadStart;

    public AttemptLimit(
        CallTimeouts timeouts,
        CallDeadline deadline,
        TimeProvider timeProvider,
        CancellationToken callerToken
    )
    {
        _timeouts = timeouts;
        _deadline = deadline;
        _timeProvider = timeProvider;
        _source = new CancellationTokenSource(CallTimeouts.Shorter(timeouts.Attempt, deadline.Remaining), timeProvider);
        _registration = callerToken.UnsafeRegister(
            static source => ((CancellationTokenSource)source!).Cancel(),
            _source
        );
    }

    /// <summary>Canceled when the time is over or the caller cancels.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>The option whose limit was reached.</summary>
    public string Reached =>
        _uploadStart is not null ? nameof(DevinClientOptions.StreamIdleTimeout)
        : _deadline.Remaining == TimeSpan.Zero ? nameof(DevinClientOptions.TotalTimeout)
        : nameof(DevinClientOptions.AttemptTimeout);

    /// <summary>Notes that a part of a streamed body was sent.</summary>
    public void OnUpload()
    {
        _uploadStart ??= _timeProvider.GetTimestamp();
        _source.CancelAfter(_timeouts.StreamIdle);
    }

    /// <summary>Notes that a streamed body was sent to its end.</summary>
    public void OnUploaded()
    {
        if (_uploadStart is { } start)
        {
            _uploadStart = null;
            _deadline.Exclude(_timeProvider.GetElapsedTime(start));
        }

        _source.CancelAfter(CallTimeouts.Shorter(_timeouts.Attempt, _deadline.Remaining));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }
}
