using System.Net;
using System.Net.Http.Headers;

namespace Devin.Tests.Shared.Contracts;

/// <summary>Keeps the last request that a client sends to a service, and can replace the JSON of its response.</summary>
/// <param name="service">The service.</param>
internal sealed class ServiceExchange(HttpMessageHandler service) : DelegatingHandler(service)
{
    /// <summary>The JSON of the next successful response; null for that of the service.</summary>
    public string? Response { get; set; }

    /// <summary>The last request; null if there was none since the last <see cref="Reset"/>.</summary>
    public SentRequest? Sent { get; private set; }

    /// <summary>The status and the text of the last response.</summary>
    public (HttpStatusCode Status, string Text) Received { get; private set; }

    /// <summary>Removes the last request.</summary>
    public void Reset() => Sent = null;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        Sent = new SentRequest(
            request.Method.Method,
            request.RequestUri!,
            request
                .Headers.Concat(
                    request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>()
                )
                .ToDictionary(
                    static header => header.Key,
                    static header => string.Join(",", header.Value),
                    StringComparer.OrdinalIgnoreCase
                ),
            request.Content?.Headers.ContentType,
            body
        );
        var response = await base.SendAsync(request, cancellationToken);
        if (Response is { } json && response.IsSuccessStatusCode)
        {
            response.Content = new StringContent(json, new MediaTypeHeaderValue("application/json"));
        }

        await response.Content.LoadIntoBufferAsync(cancellationToken);
        Received = (response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
        return response;
    }
}

/// <summary>A request that a client has sent.</summary>
/// <param name="Method">The method.</param>
/// <param name="Address">The address.</param>
/// <param name="Headers">The headers, also those of the body.</param>
/// <param name="ContentType">The content type; null without a body.</param>
/// <param name="Body">The body; empty without one.</param>
internal sealed record SentRequest(
    string Method,
    Uri Address,
    IReadOnlyDictionary<string, string> Headers,
    MediaTypeHeaderValue? ContentType,
    byte[] Body
);
