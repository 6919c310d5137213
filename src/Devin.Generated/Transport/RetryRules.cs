using System.Net;

namespace Devin.Generated.Transport;

/// <summary>Says whether and when a failed attempt is repeated. Pure: clock, chance and sending are the caller's.</summary>
/// <param name="MaxRetries">Repetitions after the first attempt.</param>
/// <param name="BaseDelay">The longest pause before the first repetition; it doubles with each further one.</param>
/// <param name="MaxDelay">The longest pause of all; a service that asks for a longer one is not asked again.</param>
internal sealed record RetryRules(int MaxRetries, TimeSpan BaseDelay, TimeSpan MaxDelay)
{
    /// <summary>The pause before the next attempt; null when there is none.</summary>
    /// <param name="failure">What happened.</param>
    /// <param name="retriesSoFar">Repetitions already made.</param>
    /// <param name="chance">A number from 0 to 1 that spreads the pauses of many clients.</param>
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

        // Half of the pause is fixed, so that it really grows; half is chance, so that clients do not come in step.
        var longest = Math.Min(BaseDelay.TotalSeconds * Math.Pow(2, Math.Min(retriesSoFar, 30)), MaxDelay.TotalSeconds);
        return TimeSpan.FromSeconds(longest * (0.5 + (chance / 2)));
    }

    /// <summary>
    /// A request that may have created something is repeated only after 429, with which the service says that it did
    /// nothing; the others also when the connection or the service failed.
    /// </summary>
    private static bool IsWorthRepeating(in FailedAttempt failure) =>
        failure.Status switch
        {
            HttpStatusCode.TooManyRequests => true,
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
