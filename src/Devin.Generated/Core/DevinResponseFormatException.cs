using System.Net;

namespace Devin.Generated.Core;

/// <summary>The service reported success, but the response does not match the contract and could not be read.</summary>
public sealed class DevinResponseFormatException : DevinException
{
    /// <summary>Initializes a new instance of <see cref="DevinResponseFormatException"/>.</summary>
    /// <param name="message">The message.</param>
    /// <param name="operation">The name of the operation that was called.</param>
    /// <param name="status">The status code of the response.</param>
    /// <param name="requestId">The ID that the service assigned to the request, or null.</param>
    /// <param name="pointer">The JSON pointer of the first value that could not be read, or null.</param>
    /// <param name="cause">The cause, or null.</param>
    public DevinResponseFormatException(
        string message,
        string operation,
        HttpStatusCode status,
        string? requestId,
        string? pointer,
        Exception? cause
    )
        : base(message, operation, requestId, cause)
    {
        ResponseStatusCode = (int)status;
        Pointer = pointer;
    }

    /// <summary>Gets the status code of the response.</summary>
    public HttpStatusCode Status => (HttpStatusCode)ResponseStatusCode;

    /// <summary>
    /// Gets the JSON pointer (RFC 6901) of the first value that could not be read; empty for the root. Null if the body
    /// is not JSON, is missing, or is too large.
    /// </summary>
    public string? Pointer { get; }
}
