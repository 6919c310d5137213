using System.Globalization;

namespace Devin.Generated.Transport;

/// <summary>Reads the number of requests that a service still accepts.</summary>
internal static class RateLimitHeaders
{
    private static readonly string[] Names =
    [
        "ratelimit-remaining",
        "x-ratelimit-remaining",
        "x-rate-limit-remaining",
        "x-ratelimit-remaining-requests",
    ];

    /// <summary>
    /// The remaining requests of the current period; null if the response contains none. The IETF's header
    /// <c>RateLimit</c> is read in its current form (<c>"default";r=50;t=30</c>) and in the earlier one
    /// (<c>limit=100, remaining=50, reset=30</c>). Of several limits, the first one is read.
    /// </summary>
    public static long? Remaining(HttpResponseMessage response)
    {
        foreach (var name in Names)
        {
            if (
                response.Headers.NonValidated.TryGetValues(name, out var values)
                && Number(values.ToString()) is { } found
            )
            {
                return found;
            }
        }

        return response.Headers.NonValidated.TryGetValues("ratelimit", out var limits)
            ? Parameter(limits.ToString())
            : null;
    }

    private static long? Parameter(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(',', ';'))
        {
            var part = text[range].Trim();
            var separator = part.IndexOf('=');
            if (separator > 0 && part[..separator].Trim() is "r" or "remaining")
            {
                return Number(part[(separator + 1)..]);
            }
        }

        return null;
    }

    private static long? Number(ReadOnlySpan<char> text) =>
        long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
