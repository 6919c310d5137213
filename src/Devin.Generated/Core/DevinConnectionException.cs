namespace Devin.Generated.Core;

/// <summary>
/// No complete response arrived: the service could not be reached, the connection broke, or the time limit elapsed.
/// </summary>
/// <remarks>
/// The service may have processed the request. Requests that could take effect twice (POST, PATCH) are therefore not
/// retried. Check the result before you send such a request again.
/// </remarks>
public sealed class DevinConnectionException : DevinException
{
    internal DevinConnectionException(string message, string operation, int attempts, bool isTimeout, Exception cause)
        : base(message, operation, null, cause)
    {
        Attempts = attempts;
        IsTimeout = isTimeout;
    }

    /// <summary>Gets the number of attempts, at least 1.</summary>
    public int Attempts { get; }

    /// <summary>
    /// Gets a value that indicates whether the last attempt exceeded <see cref="DevinClientOptions.AttemptTimeout"/>.
    /// </summary>
    public bool IsTimeout { get; }
}
