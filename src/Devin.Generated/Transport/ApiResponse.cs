using System.Net;

namespace Devin.Generated.Transport;

/// <summary>An answer with, unless it is streamed, its body.</summary>
internal sealed class ApiResponse(HttpResponseMessage message, PooledBuffer? body, string? redirectRefusal)
    : IDisposable
{
    private const string Json = "application/json";

    /// <summary>The answer itself.</summary>
    public HttpResponseMessage Message => message;

    /// <summary>The status.</summary>
    public HttpStatusCode Status => message.StatusCode;

    /// <summary>The body; empty when it is streamed.</summary>
    public ReadOnlyMemory<byte> Body => body?.Written ?? default;

    /// <summary>Why a redirect was not followed; null when the answer is none.</summary>
    public string? RedirectRefusal => redirectRefusal;

    /// <summary>The media type without parameters, in lower case; null without one.</summary>
    public string? MediaType =>
        HasPlainJsonType ? Json : message.Content.Headers.ContentType?.MediaType?.ToLowerInvariant();

    // The usual case, for which nothing needs to be parsed.
    private bool HasPlainJsonType =>
        message.Content.Headers.NonValidated.TryGetValues("Content-Type", out var values) && values.ToString() == Json;

    /// <inheritdoc/>
    public void Dispose()
    {
        message.Dispose();
        body?.Dispose();
    }
}
