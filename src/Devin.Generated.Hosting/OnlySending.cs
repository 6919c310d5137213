using System.Runtime.ExceptionServices;

namespace Devin.Generated.Hosting;

/// <summary>
/// The only time that a POST or PATCH request is sent, and how it ended. The copies of a request that handlers make share it.
/// </summary>
internal sealed class OnlySending
{
    private static readonly HttpRequestOptionsKey<OnlySending> Key = new("Devin.Generated.OnlySending");

    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isStarted;

    /// <summary>The error response; null if there was none.</summary>
    public KeptResponse? Response { get; private set; }

    /// <summary>The exception; null if there was a response.</summary>
    public ExceptionDispatchInfo? Failure { get; private set; }

    /// <summary>The sending of a request; null for a method that may be sent again.</summary>
    public static OnlySending? Of(HttpRequestMessage request)
    {
        if (request.Method != HttpMethod.Post && request.Method != HttpMethod.Patch)
        {
            return null;
        }

        if (!request.Options.TryGetValue(Key, out var sending))
        {
            sending = new OnlySending();
            request.Options.Set(Key, sending);
        }

        return sending;
    }

    /// <summary>Begins to send. Returns false if the request was sent, or is being sent.</summary>
    public bool TryStart() => Interlocked.Exchange(ref _isStarted, 1) == 0;

    /// <summary>Notes that a response arrived whose status code is a success.</summary>
    public void Succeed() => _end.SetResult();

    /// <summary>Notes an error response.</summary>
    public void Fail(KeptResponse response)
    {
        Response = response;
        _end.SetResult();
    }

    /// <summary>Notes that no response arrived.</summary>
    public void Fail(Exception exception)
    {
        Failure = ExceptionDispatchInfo.Capture(exception);
        _end.SetResult();
    }

    /// <summary>
    /// Waits while the request is being sent. After a success it waits until it is canceled: the handler that sends copies of
    /// a request takes the response of the first one, and cancels the others.
    /// </summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        if (_end.Task.IsCompleted)
        {
            return;
        }

        await _end.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (Response is null && Failure is null)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
        }
    }
}
