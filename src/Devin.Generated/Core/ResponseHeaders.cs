using System.Collections.ObjectModel;
using System.Globalization;
using System.Net.Http.Headers;

namespace Devin.Generated.Core;

/// <summary>Reads the response headers that the library itself uses.</summary>
internal static class ResponseHeaders
{
    // From the most specific to the most general: the service's own request ID comes first.
    private static readonly string[] RequestIdNames = ["x-request-id", "request-id", "x-correlation-id", "cf-ray"];

    /// <summary>All headers of the response and its content. Names are case-insensitive.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ToDictionary(HttpResponseMessage response)
    {
        var all = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var headers in new HttpHeaders[] { response.Headers, response.Content.Headers })
        {
            foreach (var (name, values) in headers.NonValidated)
            {
                all[name] = [.. values];
            }
        }

        return new ReadOnlyDictionary<string, IReadOnlyList<string>>(all);
    }

    /// <summary>The ID that the service assigned to the request, or null.</summary>
    public static string? RequestId(HttpResponseMessage response)
    {
        foreach (var name in RequestIdNames)
        {
            if (
                response.Headers.NonValidated.TryGetValues(name, out var values)
                && values.ToString() is { Length: > 0 } id
            )
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>
    /// The delay that <c>Retry-After</c> asks for (in seconds or as a date), never negative; null without the header.
    /// </summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        if (!response.Headers.NonValidated.TryGetValues("Retry-After", out var values))
        {
            return null;
        }

        var text = values.ToString().AsSpan().Trim();
        if (text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9'))
        {
            // Beyond every limit, in seconds that a TimeSpan cannot hold.
            var isShort = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds);
            return isShort && seconds < (long)TimeSpan.MaxValue.TotalSeconds
                ? TimeSpan.FromSeconds(seconds)
                : TimeSpan.MaxValue;
        }

        var pause = response.Headers.RetryAfter?.Date - now;
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause;
    }
}
