using System.Net.Http.Headers;
using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>Sends one attempt of a call and follows its redirects. Never sends secrets to another origin.</summary>
internal sealed class AttemptSender(HttpClient httpClient, TransportSettings settings)
{
    // The headers that may be sent to any redirect target.
    private static readonly HashSet<string> HarmlessHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept",
        "Accept-Charset",
        "Accept-Encoding",
        "Accept-Language",
        "User-Agent",
    };

    /// <summary>
    /// Sends a request until a response arrives that is not a redirect to follow. Its body is not read yet.
    /// </summary>
    public async ValueTask<(HttpResponseMessage Response, string? RedirectRefusal)> SendAsync(
        ApiRequest request,
        RequestOptions? options,
        string accept,
        string? token,
        Action<HttpResponseMessage>? onResponse,
        CancellationToken cancellationToken
    )
    {
        var address = request.BuildUri(settings.Root);
        var isOwnOrigin = ServiceAddress.IsSameOrigin(settings.BaseAddress, address);
        for (var redirects = 0; ; redirects++)
        {
            using var message = CreateMessage(request, address, options, accept);
            if (isOwnOrigin)
            {
                AddPrivateHeaders(message, request, options, token);
            }

            var response = await httpClient
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            try
            {
                onResponse?.Invoke(response);
                var redirect = Judge(request, address, response, redirects);
                if (!redirect.IsFollowed)
                {
                    return (response, redirect.Refusal);
                }

                // Once the redirects have left the origin, the token is never sent again: another host chose the
                // target.
                isOwnOrigin = isOwnOrigin && ServiceAddress.IsSameOrigin(address, redirect.Target!);
                address = redirect.Target!;
            }
            catch
            {
                response.Dispose();
                throw;
            }

            response.Dispose();
        }
    }

    private HttpRequestMessage CreateMessage(ApiRequest request, Uri address, RequestOptions? options, string accept)
    {
        var message = new HttpRequestMessage(request.Operation.Method, address)
        {
            Version = httpClient.DefaultRequestVersion,
            VersionPolicy = httpClient.DefaultVersionPolicy,
        };
        message.Headers.TryAddWithoutValidation("Accept", accept);
        message.Headers.TryAddWithoutValidation("User-Agent", settings.UserAgent);
        request.Prepare?.Invoke(message);
        if (request.Body is { } body)
        {
            var content = body.CreateContent();
            message.Content = options?.UploadProgress is { } progress
                ? new ProgressContent(content, progress)
                : content;
        }

        return message;
    }

    private static void AddPrivateHeaders(
        HttpRequestMessage message,
        ApiRequest request,
        RequestOptions? options,
        string? token
    )
    {
        if (token is not null)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (request.Cookie is { } cookie)
        {
            message.Headers.TryAddWithoutValidation("Cookie", cookie);
        }

        foreach (var (name, value) in request.Headers)
        {
            HeaderText.Set(message, name, value);
        }

        if (options is not null)
        {
            foreach (var (name, value) in options.Headers)
            {
                HeaderText.Set(message, name, value);
            }
        }
    }

    private Redirect Judge(ApiRequest request, Uri address, HttpResponseMessage response, int redirects)
    {
        // The handler of a caller's client may have followed a redirect itself.
        var from = response.RequestMessage?.RequestUri ?? address;
        var redirect = RedirectRules.Judge(
            response.StatusCode,
            request.Operation.Method,
            request.Body is not null,
            from,
            response.Headers.Location,
            redirects
        );
        return
            redirect.IsFollowed
            && !ServiceAddress.IsSameOrigin(settings.BaseAddress, redirect.Target!)
            && httpClient.DefaultRequestHeaders.Any(static header => !HarmlessHeaders.Contains(header.Key))
            ? redirect with
            {
                Refusal =
                    "the HttpClient in the options has default headers that would be sent to that host; set them per request",
            }
            : redirect;
    }
}
