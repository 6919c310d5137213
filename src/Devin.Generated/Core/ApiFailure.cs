using System.Net;

namespace Devin.Generated.Core;

/// <summary>What is known about an error response. Tests use it to create exceptions.</summary>
public sealed class ApiFailure
{
    /// <summary>Gets the message of the exception.</summary>
    public required string Message { get; init; }

    /// <summary>Gets the name of the operation that was called.</summary>
    public required string Operation { get; init; }

    /// <summary>Gets the status code of the response.</summary>
    public required HttpStatusCode Status { get; init; }

    /// <summary>Gets the headers of the response. Default: none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Gets the content of the response. Default: a problem without content.</summary>
    public ApiProblem Problem { get; init; } = new();

    /// <summary>Gets the ID that the service assigned to the request. Default: null.</summary>
    public string? RequestId { get; init; }

    /// <summary>Gets the time that the service asks to wait. Default: null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets the permissions that the contract names for the request. Default: none.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = [];
}
