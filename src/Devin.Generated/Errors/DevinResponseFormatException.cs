using System.Net;

namespace Devin.Generated;

/// <summary>The service reported success, but its answer could not be read as what the contract promises.</summary>
public sealed class DevinResponseFormatException : DevinException
{
    internal DevinResponseFormatException(
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

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode Status => (HttpStatusCode)ResponseStatusCode;

    /// <summary>
    /// The JSON pointer (RFC 6901) of the first place that could not be read, empty for the root; null when the body is not
    /// JSON at all, is missing, or is too long.
    /// </summary>
    public string? Pointer { get; }
}
