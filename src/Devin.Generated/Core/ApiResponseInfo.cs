using System.Net;

namespace Devin.Generated.Core;

/// <summary>The status code and the headers of a response.</summary>
public sealed class ApiResponseInfo
{
    /// <summary>Initializes a new instance of <see cref="ApiResponseInfo"/>.</summary>
    /// <param name="operation">The name of the operation that was called.</param>
    /// <param name="status">The status code.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="requestId">The ID that the service assigned to the request, or null.</param>
    /// <param name="attempt">The number of the attempt, starting at 1.</param>
    public ApiResponseInfo(
        string operation,
        HttpStatusCode status,
        IReadOnlyDictionary<string, IReadOnlyList<string>> headers,
        string? requestId,
        int attempt
    )
    {
        Operation = operation;
        Status = status;
        Headers = headers;
        RequestId = requestId;
        Attempt = attempt;
    }

    /// <summary>Gets the name of the operation that was called.</summary>
    public string Operation { get; }

    /// <summary>Gets the status code.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>Gets the headers. Names are case-insensitive.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>Gets the ID that the service assigned to the request; null if it sent none.</summary>
    public string? RequestId { get; }

    /// <summary>Gets the number of the attempt that this response belongs to, starting at 1.</summary>
    public int Attempt { get; }
}
