using Devin.Generated.Constraints;
using Devin.Generated.Core;

namespace Devin.Generated.Errors;

/// <summary>Creates the exceptions for calls without a complete response.</summary>
internal static class ConnectionErrors
{
    private const int MaxReasonLength = 300;

    /// <summary>Whether the request of a failed attempt was sent, as far as the exception shows.</summary>
    public static RequestSent Sent(Exception exception) =>
        exception
            is HttpRequestException
            {
                HttpRequestError: HttpRequestError.NameResolutionError
                    or HttpRequestError.ConnectionError
                    or HttpRequestError.SecureConnectionError
                    or HttpRequestError.ProxyTunnelError
            }
            ? RequestSent.No
            : RequestSent.Unknown;

    /// <summary>The reason of a failure in words, without a period.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="limit">The option whose time limit was reached; null if another one was.</param>
    /// <param name="redaction">Removes the token of the request if the response repeats it.</param>
    public static string Reason(Exception exception, string? limit, TokenRedaction redaction)
    {
        if (exception is OperationCanceledException)
        {
            return limit is null ? "the time limit of the HttpClient elapsed" : $"{limit} elapsed";
        }

        var cause = exception.GetBaseException();
        var reason = Text(exception, redaction);
        return cause == exception || exception.Message.Contains(cause.Message, StringComparison.Ordinal)
            ? reason
            : $"{reason} ({Text(cause, redaction)})";
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="target">The address that did not respond.</param>
    /// <param name="attempts">The number of attempts.</param>
    /// <param name="sent">Whether the request was sent.</param>
    /// <param name="reason">The reason in words.</param>
    /// <param name="cause">The failure of the last attempt.</param>
    /// <param name="redaction">Removes the token of the request if the response repeats it.</param>
    public static DevinConnectionException Create(
        ApiOperation operation,
        Uri target,
        int attempts,
        RequestSent sent,
        string reason,
        Exception cause,
        TokenRedaction redaction
    )
    {
        var tries = attempts == 1 ? "1 attempt" : $"{attempts} attempts";
        var effect = sent == RequestSent.No ? "The request was not sent" : "The service may have processed the request";
        return new DevinConnectionException(
            $"{operation.Name} received no complete response from {ServiceAddress.Origin(target)} ({tries}): {reason}. {effect}.",
            operation.Name,
            attempts,
            cause is OperationCanceledException or TimeoutException,
            sent,
            // The handler of .NET quotes status lines and headers that it cannot read.
            redaction.Apply(cause)
                ?? new HttpRequestException(
                    (cause as HttpRequestException)?.HttpRequestError ?? HttpRequestError.Unknown,
                    reason
                )
        );
    }

    private static string Text(Exception exception, TokenRedaction redaction) =>
        PrintableText.Format(redaction.Apply(exception.Message), MaxReasonLength).TrimEnd('.');
}
