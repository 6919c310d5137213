using System.Net;

namespace Devin.Generated.Transport;

/// <summary>How one attempt failed, as far as it matters for repeating it.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Status">The status of the answer; null when none came.</param>
/// <param name="RetryAfter">The pause that the service asked for.</param>
/// <param name="CanRepeatBody">Whether the body can be sent again from its beginning.</param>
internal readonly record struct FailedAttempt(
    HttpMethod Method,
    HttpStatusCode? Status,
    TimeSpan? RetryAfter,
    bool CanRepeatBody
);
