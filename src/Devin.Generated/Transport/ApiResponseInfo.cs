using System.Net;

namespace Devin.Generated;

/// <summary>Status and headers of one answer.</summary>
public sealed class ApiResponseInfo
{
    internal ApiResponseInfo(
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

    /// <summary>The operation that was called.</summary>
    public string Operation { get; }

    /// <summary>The status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The headers, by name in any case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>The id under which the service knows the request; null when it gives none.</summary>
    public string? RequestId { get; }

    /// <summary>Which attempt was answered, from 1.</summary>
    public int Attempt { get; }
}
