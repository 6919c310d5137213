using System.Collections.ObjectModel;
using System.Net.Http.Headers;

namespace Devin.Generated.Transport;

/// <summary>Reads what the runtime itself needs from the headers of an answer.</summary>
internal static class ResponseHeaders
{
    // From the most particular to the most general: what the service itself calls a request id comes first.
    private static readonly string[] RequestIdNames = ["x-request-id", "request-id", "x-correlation-id", "cf-ray"];

    /// <summary>All headers, of the answer and of its body, by name in any case.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="clean">What each value goes through.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ToDictionary(
        HttpResponseMessage response,
        Func<string, string> clean
    )
    {
        var all = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var headers in new HttpHeaders[] { response.Headers, response.Content.Headers })
        {
            foreach (var (name, values) in headers.NonValidated)
            {
                all[name] = [.. values.Select(clean)];
            }
        }

        return new ReadOnlyDictionary<string, IReadOnlyList<string>>(all);
    }

    /// <summary>The id under which the service knows the request, or null.</summary>
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

    /// <summary>The pause that <c>Retry-After</c> asks for (seconds or a date), never negative; null without one.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        var header = response.Headers.RetryAfter;
        var pause = header?.Delta ?? (header?.Date - now);
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause;
    }
}
