using System.Net;
using Devin.Generated.Constraints;
using Devin.Generated.Core;

namespace Devin.Generated.Errors;

/// <summary>Creates the exception for an error response.</summary>
internal static class ErrorFactory
{
    /// <summary>The maximum number of body bytes that are read from an error response.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    /// <summary>Creates the exception.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="response">The response.</param>
    /// <param name="body">The body, up to <see cref="MaxBodyBytes"/>.</param>
    /// <param name="wasSent">Whether a field of the JSON body was sent with a value.</param>
    /// <param name="authenticationAdvice">What to do if the service does not accept the secrets of the request.</param>
    /// <param name="redirectRefusal">The reason why a redirect was not followed, or null.</param>
    /// <param name="redaction">Removes the secrets of the request if the response repeats it.</param>
    /// <param name="now">The time from which a date in <c>Retry-After</c> is counted.</param>
    public static DevinApiException Create(
        ApiOperation operation,
        HttpResponseMessage response,
        ReadOnlyMemory<byte> body,
        Func<string, bool> wasSent,
        string authenticationAdvice,
        string? redirectRefusal,
        TokenRedaction redaction,
        DateTimeOffset now
    )
    {
        var mediaType = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant();
        var problem = ProblemReader.Read(body, mediaType, redaction);
        var permissions =
            response.StatusCode == HttpStatusCode.Forbidden ? NeededPermissions(operation, wasSent).ToArray() : [];
        var requestId = RequestId(response, redaction);
        var retryAfter = ResponseHeaders.RetryAfter(response, now);
        var hint = redirectRefusal is null
            ? Hint(response.StatusCode, authenticationAdvice, permissions, retryAfter)
            : redaction.Apply(RedirectHint(response, redirectRefusal));
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
                Headers = Clean(ResponseHeaders.ToDictionary(response), redaction),
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

    private static string? Hint(
        HttpStatusCode status,
        string authenticationAdvice,
        IReadOnlyList<string> permissions,
        TimeSpan? retryAfter
    ) =>
        status switch
        {
            HttpStatusCode.Unauthorized => authenticationAdvice,
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
        var isKnown =
            from is not null
            && location is not null
            && Uri.TryCreate(from, location, out location)
            && ServiceAddress.HasValidHost(location);
        // The path and the query of another host can be secrets.
        var target = isKnown ? $" to {PrintableText.Format(ServiceAddress.Origin(location!), 200)}" : "";
        return $"The redirect{target} was not followed: {refusal}.";
    }

    private static Dictionary<string, IReadOnlyList<string>> Clean(
        IReadOnlyDictionary<string, IReadOnlyList<string>> headers,
        TokenRedaction redaction
    )
    {
        var clean = new Dictionary<string, IReadOnlyList<string>>(headers.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in headers)
        {
            var isLocation = name.Equals("Location", StringComparison.OrdinalIgnoreCase);
            clean[redaction.Apply(name)] =
            [
                .. values.Select(value => redaction.Apply(isLocation ? ServiceAddress.WithoutUserInfo(value) : value)),
            ];
        }

        return clean;
    }

    /// <summary>The ID that the service assigned to the request, without the token; null if there is none.</summary>
    internal static string? RequestId(HttpResponseMessage response, TokenRedaction redaction) =>
        ResponseHeaders.RequestId(response) is { } id ? redaction.Apply(id) : null;
}
