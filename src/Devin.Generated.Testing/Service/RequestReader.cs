using Devin.Generated.Testing.Core;

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
            QueryText.Parse(message.RequestUri!.Query),
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
    private static async Task<ReadOnlyMemory<byte>?> ReadBodyAsync(
        HttpContent? content,
        CancellationToken cancellationToken
    )
    {
        if (content is null)
        {
            return null;
        }

        var bytes = await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return bytes.Length == 0 && content.Headers.ContentType is null ? null : bytes;
    }
}
