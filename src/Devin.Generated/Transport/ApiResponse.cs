using System.Net;
using Devin.Generated.Core;
using Devin.Generated.Errors;
using Devin.Generated.Json;

namespace Devin.Generated.Transport;

/// <summary>A response with its body, unless the body is streamed.</summary>
internal sealed class ApiResponse(HttpResponseMessage message, PooledBuffer? body, TokenRedaction redaction)
    : IDisposable
{
    private const string Json = "application/json";

    /// <summary>The measurements of the call, which end when the response is disposed; null if nothing receives them.</summary>
    // Fields, because the first call of a process would compile a method for each property.
    public CallTelemetry? Telemetry;

    /// <summary>The HTTP response.</summary>
    public readonly HttpResponseMessage Message = message;

    /// <summary>Removes the token of the request from what is shown of the response.</summary>
    public readonly TokenRedaction Redaction = redaction;

    /// <summary>Whether a status code means that the request was processed.</summary>
    public static bool IsSuccess(HttpStatusCode status) => (int)status is >= 200 and <= 299;

    /// <summary>The status code.</summary>
    public HttpStatusCode Status => Message.StatusCode;

    /// <summary>The body; empty if it is streamed.</summary>
    public ReadOnlyMemory<byte> Body => body?.Written ?? default;

    /// <summary>Whether there is a JSON body to read. A body without a media type counts as JSON.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="mayBeEmpty">Whether a response without a body is valid.</param>
    /// <exception cref="DevinResponseFormatException">A required body is missing, or it is not JSON.</exception>
    public bool HasJson(ApiOperation operation, bool mayBeEmpty)
    {
        if (Body.Length == 0)
        {
            return mayBeEmpty ? false : throw ResponseErrors.Empty(operation, Message, Redaction);
        }

        return MediaType is { } mediaType && !mediaType.EndsWith("json", StringComparison.Ordinal)
            ? throw ResponseErrors.NotJson(operation, Message, Redaction, mediaType)
            : true;
    }

    /// <summary>The media type in lowercase without parameters; null if there is none.</summary>
    private string? MediaType =>
        HasPlainJsonType ? Json : Message.Content.Headers.ContentType?.MediaType?.ToLowerInvariant();

    // The common case, which requires no parsing.
    private bool HasPlainJsonType =>
        Message.Content.Headers.NonValidated.TryGetValues("Content-Type", out var values) && values.ToString() == Json;

    /// <inheritdoc/>
    public void Dispose()
    {
        Message.Dispose();
        body?.Dispose();
        Telemetry?.End();
    }
}
