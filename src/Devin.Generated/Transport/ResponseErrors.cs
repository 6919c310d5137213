using Devin.Generated.Errors;

namespace Devin.Generated.Transport;

/// <summary>Makes the exceptions for answers that report success and cannot be read.</summary>
internal static class ResponseErrors
{
    /// <summary>The body is longer than allowed.</summary>
    public static DevinResponseFormatException TooLong(
        ApiOperation operation,
        HttpResponseMessage response,
        long limit
    ) =>
        Create(
            operation,
            response,
            $"is longer than {limit} bytes. Ask for less at once, or raise {nameof(DevinClientOptions.MaxResponseBytes)}.",
            null,
            null
        );

    /// <summary>The compressed body is broken.</summary>
    public static DevinResponseFormatException NotDecompressed(
        ApiOperation operation,
        HttpResponseMessage response,
        Exception cause
    ) => Create(operation, response, "cannot be decompressed.", null, cause);

    /// <summary>There is no body.</summary>
    public static DevinResponseFormatException Empty(ApiOperation operation, HttpResponseMessage response) =>
        Create(operation, response, "is empty, where the contract promises a value.", null, null);

    /// <summary>The body says that it is something else than JSON.</summary>
    public static DevinResponseFormatException NotJson(
        ApiOperation operation,
        HttpResponseMessage response,
        string type
    ) =>
        Create(
            operation,
            response,
            $"has the content type '{PrintableText.Of(type, 100)}' where the contract promises JSON; "
                + "a proxy or a sign-in page may have answered in place of the service.",
            null,
            null
        );

    /// <summary>The JSON is broken or of another shape.</summary>
    public static DevinResponseFormatException Unreadable(
        ApiOperation operation,
        HttpResponseMessage response,
        UnreadableJsonException exception
    )
    {
        var place = exception.Pointer.Length == 0 ? "its root" : PrintableText.Of(exception.Pointer, 300);
        return Create(
            operation,
            response,
            $"cannot be read at {place}: {PrintableText.Of(exception.Message, 300)}",
            exception.Pointer,
            exception.InnerException
        );
    }

    private static DevinResponseFormatException Create(
        ApiOperation operation,
        HttpResponseMessage response,
        string fault,
        string? pointer,
        Exception? cause
    ) =>
        new(
            $"The answer to {operation.Name} ({ErrorMessage.Describe(response.StatusCode)}) {fault}",
            operation.Name,
            response.StatusCode,
            ResponseHeaders.RequestId(response),
            pointer,
            cause
        );
}
