using System.Net;
using Devin.Generated.Errors;

namespace Devin.Generated;

/// <summary>The service answered with an error status. Frequent statuses have classes of their own below this one.</summary>
public partial class DevinApiException : DevinException
{
    internal DevinApiException(ApiFailure failure)
        : base(failure.Message, failure.Operation, failure.RequestId, null)
    {
        ResponseStatusCode = (int)failure.Status;
        ResponseHeaders = failure.Headers.ToDictionary(
            static header => header.Key,
            static IEnumerable<string> (header) => header.Value,
            StringComparer.OrdinalIgnoreCase
        );
        Headers = failure.Headers;
        Problem = failure.Problem;
        RetryAfter = failure.RetryAfter;
    }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode Status => (HttpStatusCode)ResponseStatusCode;

    /// <summary>What the body of the answer says; everything in it is empty when it says nothing.</summary>
    public ApiProblem Problem { get; }

    /// <summary>The headers of the answer, by name in any case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>How long the service asks to wait before the next try (<c>Retry-After</c>); null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; }
}
