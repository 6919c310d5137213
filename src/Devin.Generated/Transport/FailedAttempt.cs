using System.Net;
using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>A failed attempt, as far as a retry depends on it.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Status">The status code of the response; null if there was no response.</param>
/// <param name="RetryAfter">The delay that the service asked for.</param>
/// <param name="CanRepeatBody">Whether the body can be sent again from its start.</param>
/// <param name="Sent">Whether the request was sent.</param>
internal readonly record struct FailedAttempt(
    HttpMethod Method,
    HttpStatusCode? Status,
    TimeSpan? RetryAfter,
    bool CanRepeatBody,
    RequestSent Sent
);
