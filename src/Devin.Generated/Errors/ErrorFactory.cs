using System.Net;
using System.Text;
using Devin.Generated.Transport;

namespace Devin.Generated.Errors;

/// <summary>Makes the exception for an answer that reports an error.</summary>
internal static class ErrorFactory
{
    /// <summary>Bytes of an error's body that are read.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    private const int ShortestSecret = 8;

    /// <summary>Makes the exception.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="response">The answer.</param>
    /// <param name="body">Its body, up to <see cref="MaxBodyBytes"/>.</param>
    /// <param name="wasSent">Whether a field of the JSON body was sent with a value.</param>
    /// <param name="redirectRefusal">Why a redirect was not followed, or null.</param>
    /// <param name="token">The token of the request, which is blotted out should the answer repeat it.</param>
    /// <param name="now">The time that a date in <c>Retry-After</c> counts from.</param>
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
        var problem = ProblemReader.Read(Blot(body, secret), mediaType);
        var permissions =
            response.StatusCode == HttpStatusCode.Forbidden ? NeededPermissions(operation, wasSent).ToArray() : [];
        var requestId = Blot(ResponseHeaders.RequestId(response), secret);
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
                Headers = ResponseHeaders.ToDictionary(response, text => Blot(text, secret)!),
                Problem = problem,
                RequestId = requestId,
                RetryAfter = retryAfter,
                Permissions = permissions,
            },
            redirectRefusal is not null
        );
    }

    /// <summary>The exception class of a status.</summary>
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
            HttpStatusCode.Unauthorized => "Check the token: it may be missing, wrong, expired or revoked.",
            HttpStatusCode.Forbidden when permissions.Count > 0 =>
                $"The request needs the permission {string.Join(" and ", permissions)}: ask an administrator for it.",
            HttpStatusCode.TooManyRequests when retryAfter is { } pause =>
                $"The service asks to wait {Math.Ceiling(pause.TotalSeconds):0} s.",
            _ => null,
        };

    private static string RedirectHint(HttpResponseMessage response, string refusal)
    {
        var from = response.RequestMessage?.RequestUri;
        var location = response.Headers.Location;
        var isKnown = from is not null && location is not null && Uri.TryCreate(from, location, out location);
        // The path and the query of another host often are a secret by themselves.
        var target = isKnown ? $" to {PrintableText.Of(ServiceAddress.Origin(location!), 200)}" : "";
        return $"The redirect{target} was not followed: {refusal}.";
    }

    private static ReadOnlyMemory<byte> Blot(ReadOnlyMemory<byte> body, string? secret) =>
        secret is null || body.Span.IndexOf(Encoding.ASCII.GetBytes(secret)) < 0
            ? body
            // Latin-1 maps every byte to one character and back.
            : Encoding.Latin1.GetBytes(Blot(Encoding.Latin1.GetString(body.Span), secret)!);

    private static string? Blot(string? text, string? secret) =>
        secret is null ? text : text?.Replace(secret, "[token]", StringComparison.Ordinal);
}
