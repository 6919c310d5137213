using System.Net;
using System.Text;
using Devin.Generated.Constraints;
using Devin.Generated.Core;

namespace Devin.Generated.Errors;

/// <summary>Creates the exception for an error response.</summary>
internal static class ErrorFactory
{
    /// <summary>The maximum number of body bytes that are read from an error response.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    private const int ShortestSecret = 8;

    /// <summary>Creates the exception.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="response">The response.</param>
    /// <param name="body">The body, up to <see cref="MaxBodyBytes"/>.</param>
    /// <param name="wasSent">Whether a field of the JSON body was sent with a value.</param>
    /// <param name="redirectRefusal">The reason why a redirect was not followed, or null.</param>
    /// <param name="token">The token of the request. It is redacted if the response repeats it.</param>
    /// <param name="now">The time from which a date in <c>Retry-After</c> is counted.</param>
    public static DevinApiException Create(
        ApiOperation operation,
        HttpResponseMessage response,
        ReadOnlyMemory<byte> body,
        Func<string, bool> wasSent,
        string? redirectRefusal,
        string? token,
        DateTimeOffset now
    )
    {
        var secret = token?.Length >= ShortestSecret ? token : null;
        var mediaType = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant();
        var problem = ProblemReader.Read(Redact(body, secret), mediaType);
        var permissions =
            response.StatusCode == HttpStatusCode.Forbidden ? NeededPermissions(operation, wasSent).ToArray() : [];
        var requestId = Redact(ResponseHeaders.RequestId(response), secret);
        var retryAfter = ResponseHeaders.RetryAfter(response, now);
        var hint = redirectRefusal is null
            ? Hint(response.StatusCode, permissions, retryAfter)
            : RedirectHint(response, redirectRefusal);
        return Typed(
            new ApiFailure
            {
                Message = ErrorMessage.Compose(
                    operation.Name,
                    ErrorMessage.Describe(response.StatusCode),
                    problem,
                    hint,
                    requestId
                ),
                Operation = operation.Name,
                Status = response.StatusCode,
                Headers = ResponseHeaders.ToDictionary(response, text => Redact(text, secret)!),
                Problem = problem,
                RequestId = requestId,
                RetryAfter = retryAfter,
                Permissions = permissions,
            },
            redirectRefusal is not null
        );
    }

    /// <summary>Creates the exception class of a status code.</summary>
    internal static DevinApiException Typed(ApiFailure failure, bool isRedirect) =>
        (int)failure.Status switch
        {
            _ when isRedirect => new DevinRedirectException(failure),
            400 => new DevinBadRequestException(failure),
            401 => new DevinUnauthorizedException(failure),
            403 => new DevinForbiddenException(failure),
            404 => new DevinNotFoundException(failure),
            409 => new DevinConflictException(failure),
            422 => new DevinValidationException(failure),
            429 => new DevinRateLimitException(failure),
            >= 500 and <= 599 => new DevinServerException(failure),
            _ => new DevinApiException(failure),
        };

    private static IEnumerable<string> NeededPermissions(ApiOperation operation, Func<string, bool> wasSent)
    {
        if (operation.Permission is { } permission)
        {
            yield return permission;
        }

        foreach (var (field, needed) in operation.FieldPermissions ?? new Dictionary<string, string>())
        {
            if (wasSent(field))
            {
                yield return needed;
            }
        }
    }

    private static string? Hint(HttpStatusCode status, IReadOnlyList<string> permissions, TimeSpan? retryAfter) =>
        status switch
        {
            HttpStatusCode.Unauthorized => "Check the token: it may be missing, invalid, expired or revoked.",
            HttpStatusCode.Forbidden when permissions.Count > 0 =>
                $"The request requires the permission {string.Join(" and ", permissions)}. Ask an administrator to grant it.",
            HttpStatusCode.TooManyRequests when retryAfter is { } pause =>
                $"Retry after {Math.Ceiling(pause.TotalSeconds):0} s.",
            _ => null,
        };

    private static string RedirectHint(HttpResponseMessage response, string refusal)
    {
        var from = response.RequestMessage?.RequestUri;
        var location = response.Headers.Location;
        var isKnown = from is not null && location is not null && Uri.TryCreate(from, location, out location);
        // The path and the query of another host can be secrets.
        var target = isKnown ? $" to {PrintableText.Format(ServiceAddress.Origin(location!), 200)}" : "";
        return $"The redirect{target} was not followed: {refusal}.";
    }

    private static ReadOnlyMemory<byte> Redact(ReadOnlyMemory<byte> body, string? secret) =>
        secret is null || body.Span.IndexOf(Encoding.ASCII.GetBytes(secret)) < 0
            ? body
            // Latin-1 maps each byte to one character and back.
            : Encoding.Latin1.GetBytes(Redact(Encoding.Latin1.GetString(body.Span), secret)!);

    private static string? Redact(string? text, string? secret) =>
        secret is null ? text : text?.Replace(secret, "[token]", StringComparison.Ordinal);
}
