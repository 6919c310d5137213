namespace Devin.Generated.Transport;

/// <summary>Records the response of one call. It is thread-safe.</summary>
internal sealed class ResponseRecorder
{
    private int _count;
    private RecordedResponse? _last;

    /// <summary>The response of the only call that a function made with a client.</summary>
    /// <exception cref="InvalidOperationException">No call was made, or more than one.</exception>
    public RecordedResponse SingleOfClient() =>
        Single(
            "the function made no call with the client that it was given. Call this client, not the one outside of the function."
        );

    /// <summary>The response of the only call.</summary>
    /// <exception cref="InvalidOperationException">No call was made, or more than one.</exception>
    public RecordedResponse Single(string usage) =>
        _count == 1 && _last is { } response
            ? response
            : throw new InvalidOperationException(
                _count == 0
                    ? $"No response was recorded: {usage}"
                    : $"{_count} responses were recorded, and only one can be returned. Make one call each time."
            );

    /// <summary>Records a response.</summary>
    public void Record(RecordedResponse response)
    {
        Interlocked.Increment(ref _count);
        _last = response;
    }
}
