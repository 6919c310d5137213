namespace Devin.Generated.Testing.Service;

/// <summary>Reads requests.</summary>
internal static class RequestReader
{
    /// <summary>Reads a request and removes its token.</summary>
    public static async Task<RecordedRequest> ReadAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var body = message.Content is { } content
            ? await content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false)
            : null;
        var headers = message.Headers.Concat(message.Content?.Headers.AsEnumerable() ?? []);
        return new RecordedRequest(
            message.Method,
            message.RequestUri!,
            [.. Query(message.RequestUri!)],
            headers
                .Where(header => !header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
                .ToDictionary(
                    header => header.Key,
                    header => string.Join(", ", header.Value),
                    StringComparer.OrdinalIgnoreCase
                ),
            body
        );
    }

    /// <summary>Returns the unescaped segments of the path.</summary>
    public static string[] Segments(RecordedRequest request) =>
        [.. request.Path.Split('/').Select(Uri.UnescapeDataString)];

    private static IEnumerable<KeyValuePair<string, string>> Query(Uri address)
    {
        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            yield return KeyValuePair.Create(Unescape(parts[0]), Unescape(parts.Length > 1 ? parts[1] : ""));
        }
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
