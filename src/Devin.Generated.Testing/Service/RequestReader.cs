namespace Devin.Generated.Testing.Service;

/// <summary>Reads requests.</summary>
internal static class RequestReader
{
    /// <summary>Reads a request and removes its token.</summary>
    public static async Task<RecordedRequest> ReadAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var body = await ReadBodyAsync(message.Content, cancellationToken).ConfigureAwait(false);
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

    // Without a media type an empty content is no body: over the wire it is the header Content-Length: 0.
    private static async Task<string?> ReadBodyAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        var text = content is null ? "" : await content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return text.Length == 0 && content?.Headers.ContentType is null ? null : text;
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
