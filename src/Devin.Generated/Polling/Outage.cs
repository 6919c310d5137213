using System.Net;
using Devin.Generated.Core;

namespace Devin.Generated.Polling;

/// <summary>Decides whether reading continues after a failure. Pure functions.</summary>
internal static class Outage
{
    /// <summary>Whether the failure can end without a change of the request: no connection, 429, and 5xx.</summary>
    public static bool Is(DevinException failure) =>
        failure is DevinConnectionException
        || failure
            is DevinApiException { Status: HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError };

    /// <summary>The delay before the next read; null if the outage would become longer than its limit.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="interval">The interval without a failure.</param>
    /// <param name="elapsed">The time since the first failure in succession.</param>
    /// <param name="limit">The longest outage.</param>
    public static TimeSpan? NextDelay(DevinException failure, TimeSpan interval, TimeSpan elapsed, TimeSpan limit)
    {
        var asked = (failure as DevinApiException)?.RetryAfter ?? TimeSpan.Zero;
        var delay = asked > interval ? asked : interval;
        var isWithinLimit = limit == Timeout.InfiniteTimeSpan || (elapsed <= limit && delay <= limit - elapsed);
        return isWithinLimit ? delay : null;
    }
}
