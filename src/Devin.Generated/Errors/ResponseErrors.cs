using System.Net;
using Devin.Generated.Constraints;
using Devin.Generated.Core;
using Devin.Generated.Json;

namespace Devin.Generated.Errors;

/// <summary>Creates the exceptions for responses that report success but cannot be read.</summary>
internal static class ResponseErrors
{
    /// <summary>The body exceeds the size limit.</summary>
    public static DevinResponseFormatException TooLong(
        ApiOperation operation,
        HttpResponseMessage response,
        TokenRedaction redaction,
        long limit
    ) =>
        Create(
            operation,
            response,
            redaction,
            $"exceeds {limit} bytes. Request less data, or increase {nameof(DevinClientOptions.MaxResponseBytes)}.",
            null,
            null
        );

    /// <summary>The compressed body is malformed.</summary>
    public static DevinResponseFormatException NotDecompressed(
        ApiOperation operation,
        HttpResponseMessage response,
        TokenRedaction redaction,
        Exception cause
    ) => Create(operation, response, redaction, "cannot be decompressed.", null, cause);

    /// <summary>The body has an encoding that the HTTP client does not decode.</summary>
    public static DevinResponseFormatException UnknownEncoding(
        ApiOperation operation,
        HttpResponseMessage response,
        TokenRedaction redaction,
        string encoding
    ) =>
        Create(
            operation,
            response,
            redaction,
            $"has the content encoding '{PrintableText.Format(redaction.Apply(encoding), 100)}', which the HTTP client does not decode.",
            null,
            null
        );

    /// <summary>The body is empty.</summary>
    public static DevinResponseFormatException Empty(
        ApiOperation operation,
        HttpResponseMessage response,
        TokenRedaction redaction
    ) => Create(operation, response, redaction, "is empty, but the contract requires a value.", null, null);

    /// <summary>The content type is not JSON.</summary>
    public static DevinResponseFormatException NotJson(
        ApiOperation operation,
        HttpResponseMessage response,
        TokenRedaction redaction,
        string type
    ) =>
        Create(
            operation,
            response,
            redaction,
            $"has the content type '{PrintableText.Format(redaction.Apply(type), 100)}' but the contract requires JSON. "
                + "A proxy or a sign-in page may have responded instead of the service.",
            null,
            null
        );

    /// <summary>The JSON is malformed or does not match the contract.</summary>
    public static DevinResponseFormatException Unreadable(
        ApiOperation operation,
        HttpResponseMessage response,
        TokenRedaction redaction,
        UnreadableJsonException exception
    ) => Unreadable(operation.Name, response.StatusCode, ResponseHeaders.RequestId(response), redaction, exception);

    /// <summary>The JSON of a recorded response is malformed or does not have the requested type.</summary>
    public static DevinResponseFormatException Unreadable(
        string operation,
        HttpStatusCode status,
        string? requestId,
        TokenRedaction redaction,
        UnreadableJsonException exception
    )
    {
        var pointer = redaction.Apply(exception.Pointer);
        var place = pointer.Length == 0 ? "its root" : PrintableText.Format(pointer, 300);
        var fault = PrintableText.Format(redaction.Apply(exception.Message), 300);
        return new DevinResponseFormatException(
            $"The response to {operation} ({ErrorMessage.Describe(status)}) cannot be read at {place}: {fault}",
            operation,
            status,
            requestId is null ? null : redaction.Apply(requestId),
            pointer,
            redaction.Apply(exception.InnerException)
        );
    }

    private static DevinResponseFormatException Create(
        ApiOperation operation,
        HttpResponseMessage response,
        TokenRedaction redaction,
        string fault,
        string? pointer,
        Exception? cause
    ) =>
        new(
            $"The response to {operation.Name} ({ErrorMessage.Describe(response.StatusCode)}) {fault}",
            operation.Name,
            response.StatusCode,
            ErrorFactory.RequestId(response, redaction),
            pointer,
            redaction.Apply(cause)
        );
}
