using Microsoft.Kiota.Abstractions;

namespace Devin.Generated;

/// <summary>A call failed. The root of everything that a call throws because of the service or the network.</summary>
/// <remarks>
/// Wrong arguments throw <see cref="ArgumentException"/> before anything is sent, and a cancelled call throws
/// <see cref="OperationCanceledException"/>. No message holds a token or a value that was sent.
/// </remarks>
public abstract class DevinException : ApiException
{
    private protected DevinException(string message, string operation, string? requestId, Exception? cause)
        : base(message, cause!)
    {
        Operation = operation;
        RequestId = requestId;
    }

    /// <summary>The operation that was called.</summary>
    public string Operation { get; }

    /// <summary>
    /// The id under which the service knows the request, for a question to its makers: the first of the headers
    /// <c>x-request-id</c>, <c>request-id</c>, <c>x-correlation-id</c> and <c>cf-ray</c>; null when there is none.
    /// </summary>
    public string? RequestId { get; }
}
