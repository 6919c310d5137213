using System.Net;

namespace Devin.Generated.Core;

/// <summary>Everything known about an error response.</summary>
internal sealed class ApiFailure
{
    public required string Message { get; init; }
    public required string Operation { get; init; }
    public required HttpStatusCode Status { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; }
    public required ApiProblem Problem { get; init; }
    public string? RequestId { get; init; }
    public TimeSpan? RetryAfter { get; init; }
    public IReadOnlyList<string> Permissions { get; init; } = [];
}
