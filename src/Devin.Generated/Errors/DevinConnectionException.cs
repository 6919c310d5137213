namespace Devin.Generated;

/// <summary>No complete answer came: the service could not be reached, the connection broke, or the time was over.</summary>
/// <remarks>
/// The service may have done what was asked. Calls that could do it twice when sent again (POST, PATCH) are therefore not
/// repeated by the client: look first.
/// </remarks>
public sealed class DevinConnectionException : DevinException
{
    internal DevinConnectionException(string message, string operation, int attempts, bool isTimeout, Exception cause)
        : base(message, operation, null, cause)
    {
        Attempts = attempts;
        IsTimeout = isTimeout;
    }

    /// <summary>How often the request was sent, at least 1.</summary>
    public int Attempts { get; }

    /// <summary>Whether the last attempt ran out of time (<see cref="DevinClientOptions.Timeout"/>).</summary>
    public bool IsTimeout { get; }
}
