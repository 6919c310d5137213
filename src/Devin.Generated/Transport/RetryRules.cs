using System.Net;
using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>
/// Decides whether and when a failed attempt is retried. Pure functions: the caller provides the clock and the random
/// number, and sends.
/// </summary>
/// <param name="MaxRetries">The maximum number of retries after the first attempt.</param>
/// <param name="BaseDelay">The maximum delay before the first retry. It doubles with each retry.</param>
/// <param name="MaxDelay">
/// The maximum delay before any retry. If the service asks for a longer delay, the request is not retried.
/// </param>
internal sealed record RetryRules(int MaxRetries, TimeSpan BaseDelay, TimeSpan MaxDelay)
{
    /// <summary>The delay before the next attempt; null if there is none.</summary>
    /// <param name="failure">The failed attempt.</param>
    /// <param name="retriesSoFar">The number of retries so far.</param>
    /// <param name="chance">A random number from 0 to 1 that distributes the delays of several clients.</param>
    public TimeSpan? NextDelay(in FailedAttempt failure, int retriesSoFar, double chance)
    {
        if (retriesSoFar >= MaxRetries || !failure.CanRepeatBody || !IsWorthRepeating(failure))
        {
            return null;
        }

        if (failure.RetryAfter is { } asked)
        {
            return asked <= MaxDelay ? asked : null;
        }

        // Half of the delay is fixed, so that delays grow. Half is random, so that clients do not retry simultaneously.
        var longest = Math.Min(BaseDelay.TotalSeconds * Math.Pow(2, Math.Min(retriesSoFar, 30)), MaxDelay.TotalSeconds);
        return TimeSpan.FromSeconds(longest * (0.5 + (chance / 2)));
    }

    /// <summary>
    /// A request that may have created something is retried only if the service has not processed it: after 429, and if it
    /// was not sent. Idempotent requests are also retried after connection failures and server errors.
    /// </summary>
    private static bool IsWorthRepeating(in FailedAttempt failure) =>
        failure.Status switch
        {
            HttpStatusCode.TooManyRequests => true,
            null when failure.Sent == RequestSent.No => true,
            null
            or HttpStatusCode.RequestTimeout
            or HttpStatusCode.InternalServerError
            or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout => IsIdempotent(failure.Method),
            _ => false,
        };

    private static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get
        || method == HttpMethod.Head
        || method == HttpMethod.Options
        || method == HttpMethod.Put
        || method == HttpMethod.Delete;
}
