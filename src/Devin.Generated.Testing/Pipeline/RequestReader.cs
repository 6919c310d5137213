using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Pipeline;

/// <summary>Reads requests.</summary>
internal static class RequestReader
{
    /// <summary>Reads a request and removes its token.</summary>
    public static async ValueTask<RecordedRequest> ReadAsync(
        HttpRequestMessage message,
        DateTimeOffset receivedAt,
        CancellationToken cancellationToken
    )
    {
        var content = await ReadContentAsync(message.Content, cancellationToken).ConfigureAwait(false);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in message.Headers.NonValidated)
        {
            headers[header.Key] = header.Value.ToString();
        }

        headers.Remove("Authorization");
        foreach (var header in message.Content?.Headers.NonValidated ?? default)
        {
            headers[header.Key] = header.Value.ToString();
        }

        return new RecordedRequest(message.Method, message.RequestUri!, headers, content, receivedAt);
    }

    // Without a media type an empty content is no body: over the wire it is the header Content-Length: 0.
    private static async ValueTask<ReadOnlyMemory<byte>?> ReadContentAsync(
        HttpContent? content,
        CancellationToken cancellationToken
    )
    {
        if (content is null)
        {
            return null;
        }

        var bytes = await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return bytes.Length == 0 && content.Headers.ContentType is null ? (ReadOnlyMemory<byte>?)null : bytes;
    }
}
