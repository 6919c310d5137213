using Devin.Generated.Testing.Contract;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Pipeline;

/// <summary>Reads requests.</summary>
internal static class RequestReader
{
    /// <summary>Reads a request and removes its secrets.</summary>
    /// <param name="message">The request.</param>
    /// <param name="hidden">The secrets other than the header <c>Authorization</c>.</param>
    /// <param name="receivedAt">The time.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static async ValueTask<RecordedRequest> ReadAsync(
        HttpRequestMessage message,
        IEnumerable<SecurityKey> hidden,
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

        var address = message.RequestUri!;
        headers.Remove("Authorization");
        foreach (var key in hidden)
        {
            switch (key.Place)
            {
                case ParameterPlace.Header:
                    headers.Remove(key.Name);
                    break;
                case ParameterPlace.Cookie when headers.TryGetValue("Cookie", out var cookies):
                    headers["Cookie"] = Without(key.Name, cookies, ';', "; ");
                    break;
                case ParameterPlace.Query:
                    address = new UriBuilder(address)
                    {
                        Query = Without(key.Name, address.Query.TrimStart('?'), '&', "&"),
                    }.Uri;
                    break;
                default:
                    break;
            }
        }

        foreach (var header in message.Content?.Headers.NonValidated ?? default)
        {
            headers[header.Key] = header.Value.ToString();
        }

        return new RecordedRequest(message.Method, address, headers, content, receivedAt);
    }

    /// <summary>The pairs of a text whose name is another one.</summary>
    private static string Without(string name, string pairs, char separator, string joiner) =>
        string.Join(
            joiner,
            pairs
                .Split(separator, StringSplitOptions.TrimEntries)
                .Where(pair => Uri.UnescapeDataString(pair.Split('=', 2)[0]) != name)
        );

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
