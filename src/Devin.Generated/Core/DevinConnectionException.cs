namespace Devin.Generated.Core;

/// <summary>
/// No complete response arrived: the service could not be reached, the connection broke, or a time limit elapsed.
/// </summary>
/// <remarks>
/// Unless <see cref="RequestWasSent"/> is <see cref="RequestSent.No"/>, the service may have processed the request. Requests
/// that could take effect twice (POST, PATCH) are therefore not retried. Check the result before you send such a request
/// again.
/// </remarks>
public sealed class DevinConnectionException : DevinException
{
    /// <summary>Initializes a new instance of <see cref="DevinConnectionException"/>.</summary>
    /// <param name="message">The message.</param>
    /// <param name="operation">The name of the operation that was called.</param>
    /// <param name="attempts">The number of attempts, at least 1.</param>
    /// <param name="isTimeout">Whether a time limit elapsed.</param>
    /// <param name="requestWasSent">Whether the request of the last attempt was sent.</param>
    /// <param name="cause">The exception of the last attempt.</param>
    public DevinConnectionException(
        string message,
        string operation,
        int attempts,
        bool isTimeout,
        RequestSent requestWasSent,
        Exception cause
    )
        : base(message, operation, null, cause)
    {
        Attempts = attempts;
        IsTimeout = isTimeout;
        RequestWasSent = requestWasSent;
    }

    /// <summary>Gets the number of attempts, at least 1.</summary>
    /// <remarks>
    /// A GET, HEAD or OPTIONS request on a connection that closes is repeated by <see cref="SocketsHttpHandler"/> itself, up
    /// to three times. These repetitions are part of one attempt. Other requests are never repeated without being counted.
    /// </remarks>
    public int Attempts { get; }

    /// <summary>Gets a value that indicates whether a time limit elapsed. The message names it.</summary>
    public bool IsTimeout { get; }

    /// <summary>Gets whether the request of the last attempt was sent.</summary>
    public RequestSent RequestWasSent { get; }
}
