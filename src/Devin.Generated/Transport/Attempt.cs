using Devin.Generated.Core;
using Devin.Generated.Errors;

namespace Devin.Generated.Transport;

/// <summary>One attempt of a call with the redirects that it follows. Never sends secrets to another origin.</summary>
internal sealed class Attempt(
    HttpClient httpClient,
    TransportSettings settings,
    ApiRequest request,
    RequestOptions? options,
    string accept,
    RequestSecrets secrets,
    AttemptLimit limit,
    bool isStreamed
)
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

    private int _redirects;

    /// <summary>The address of the last request.</summary>
    public Uri? Target { get; private set; }

    /// <summary>The measurements of the attempt; null if nothing receives them.</summary>
    public AttemptTelemetry? Telemetry { get; set; }

    /// <summary>Removes the secrets of the attempt from what is shown of its response.</summary>
    public TokenRedaction Redaction => secrets.Redaction;

    /// <summary>Whether a response to the last request started to arrive.</summary>
    public bool HasResponse { get; private set; }

    /// <summary>Whether a redirect was followed.</summary>
    public bool IsRedirected => _redirects > 0;

    /// <summary>The reason why a redirect was not followed; null if the response is not a redirect.</summary>
    public string? RedirectRefusal { get; private set; }

    /// <summary>
    /// Sends the request until a response arrives that is not a redirect to follow, and reads its body unless it is streamed.
    /// </summary>
    /// <param name="onResponse">Called with each response, before its body is read.</param>
    public async ValueTask<ApiResponse> SendAsync(Action<HttpResponseMessage>? onResponse)
    {
        var address = request.BuildUri(settings.Root);
        var isOwnOrigin =
            ServiceAddress.IsBelow(settings.Root, address)
            || ServiceAddress.IsSameOrigin(settings.BaseAddress, address);
        var shared = request.Operation.PathTemplate is null ? null : settings.SharedParameters;
        if (shared is not null && isOwnOrigin)
        {
            address = shared.AddTo(address);
        }

        for (; ; _redirects++)
        {
            Target = address;
            HasResponse = false;
            using var message = CreateMessage(isOwnOrigin ? secrets.AddTo(address) : address);
            if (isOwnOrigin)
            {
                AddPrivateHeaders(message);
                shared?.AddTo(message);
                secrets.AddTo(message);
            }

            var response = await httpClient
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token)
                .ConfigureAwait(false);
            HasResponse = true;

            // The handler of a caller's client can leave it out.
            response.RequestMessage ??= message;
            try
            {
                onResponse?.Invoke(response);
                var redirect = Judge(address, response);
                if (!redirect.IsFollowed)
                {
                    RedirectRefusal = redirect.Refusal;
                    var body = await ReadBodyAsync(response).ConfigureAwait(false);
                    if (!isStreamed)
                    {
                        limit.OnComplete();
                    }

                    return new ApiResponse(response, body, Redaction);
                }

                // Once the redirects have left the origin, no secret is sent again: another host chose the
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

    private async ValueTask<PooledBuffer?> ReadBodyAsync(HttpResponseMessage message)
    {
        if (!ApiResponse.IsSuccess(message.StatusCode))
        {
            return await BodyReader
                .ReadErrorAsync(message.Content, ErrorFactory.MaxBodyBytes, limit.Token, limit.CallerToken)
                .ConfigureAwait(false);
        }

        if (BodyReader.UnknownEncoding(message.Content) is { } encoding)
        {
            throw ResponseErrors.UnknownEncoding(request.Operation, message, Redaction, encoding);
        }

        if (isStreamed)
        {
            return null;
        }

        try
        {
            return await BodyReader
                    .ReadAsync(message.Content, settings.MaxResponseBytes, limit.Token)
                    .ConfigureAwait(false)
                ?? throw ResponseErrors.TooLong(request.Operation, message, Redaction, settings.MaxResponseBytes);
        }
        catch (Exception exception) when (BodyReader.IsDecompressionFailure(exception))
        {
            throw ResponseErrors.NotDecompressed(request.Operation, message, Redaction, exception);
        }
    }

    private HttpRequestMessage CreateMessage(Uri address)
    {
        var message = new HttpRequestMessage(request.Operation.Method, address)
        {
            Version = httpClient.DefaultRequestVersion,
            VersionPolicy = httpClient.DefaultVersionPolicy,
        };
        message.Headers.TryAddWithoutValidation("Accept", accept);
        message.Headers.TryAddWithoutValidation("User-Agent", settings.UserAgent);
        request.Prepare?.Invoke(message);
        message.Content = CreateContent();
        return message;
    }

    private HttpContent? CreateContent()
    {
        if (request.Body is not { } body)
        {
            // SocketsHttpHandler repeats a request without content by itself when a connection closes. Only methods that
            // change nothing may be repeated without being counted.
            var method = request.Operation.Method;
            return method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Options
                ? null
                : new ByteArrayContent([]);
        }

        var content = body.CreateContent();
        if (!body.IsStreamed)
        {
            Telemetry?.Send(content.Headers.ContentLength);
        }

        return body.IsStreamed || options?.UploadProgress is not null
            ? new UploadContent(content, options?.UploadProgress, body.IsStreamed ? limit : null, Telemetry)
            : content;
    }

    private void AddPrivateHeaders(HttpRequestMessage message)
    {
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

    private Redirect Judge(Uri address, HttpResponseMessage response)
    {
        if (!RedirectRules.IsRedirect(response.StatusCode))
        {
            return default;
        }

        // The handler of a caller's client may have followed a redirect itself.
        var from = response.RequestMessage?.RequestUri ?? address;
        var redirect = RedirectRules.Judge(
            response.StatusCode,
            request.Operation.Method,
            request.Body is not null,
            from,
            response.Headers.Location,
            _redirects
        );
        if (!redirect.IsFollowed || ServiceAddress.IsSameOrigin(settings.BaseAddress, redirect.Target!))
        {
            return redirect;
        }

        if (Redaction.Finds(redirect.Target!.OriginalString))
        {
            return redirect with { Refusal = "the target on another host contains a secret of the request" };
        }

        return httpClient.DefaultRequestHeaders.Any(static header => !HarmlessHeaders.Contains(header.Key))
            ? redirect with
            {
                Refusal =
                    "the HttpClient in the options has default headers that would be sent to that host; set them per request",
            }
            : redirect;
    }
}
