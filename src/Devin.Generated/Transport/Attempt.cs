using Devin.Generated.Core;
using Devin.Generated.Errors;
using Devin.Generated.Json;

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
) : IDisposable
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

    private readonly SharedParameters? _shared = request.Operation.PathTemplate is null
        ? null
        : settings.SharedParameters;

    private bool _isOwnOrigin;
    private int _redirects;
    private HttpRequestMessage? _message;
    private HttpResponseMessage? _response;
    private PooledBuffer? _body;
    private bool _isReading;

    /// <summary>Ends the attempt when its time is over.</summary>
    public readonly AttemptLimit Limit = limit;

    /// <summary>The address of the last request.</summary>
    // Fields, because the first call of a process would compile a method for each property.
    public Uri? Target;

    /// <summary>The measurements of the attempt; null if nothing receives them.</summary>
    public AttemptTelemetry? Telemetry;

    /// <summary>Called with each response, before its body is read.</summary>
    public Action<HttpResponseMessage>? OnResponse;

    /// <summary>Removes the secrets of the attempt from what is shown of its response.</summary>
    public TokenRedaction Redaction => secrets.Redaction;

    /// <summary>Whether a response to the last request started to arrive.</summary>
    public bool HasResponse => _response is not null;

    /// <summary>Whether a redirect was followed.</summary>
    public bool IsRedirected => _redirects > 0;

    /// <summary>The reason why a redirect was not followed; null if the response is not a redirect.</summary>
    public string? RedirectRefusal { get; private set; }

    /// <summary>Sends the request, or the next one of a redirect, until the headers of a response arrive.</summary>
    public Task<HttpResponseMessage> SendAsync()
    {
        var address = Target ??= FirstTarget();
        var message = CreateMessage(_isOwnOrigin ? secrets.AddTo(address) : address);
        _message = message;
        if (_isOwnOrigin)
        {
            if (request.HasHeaders || options is not null)
            {
                AddPrivateHeaders(message);
            }

            _shared?.AddTo(message);
            secrets.AddTo(message);
        }

        return httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, Limit.Token);
    }

    /// <summary>Whether a response is a redirect to follow. If so, the next request goes to its target.</summary>
    public bool Follows(HttpResponseMessage response)
    {
        _response = response;

        // The handler of a caller's client can leave it out.
        response.RequestMessage ??= _message;
        OnResponse?.Invoke(response);
        return RedirectRules.IsRedirect(response.StatusCode) && FollowsRedirect(response);
    }

    private bool FollowsRedirect(HttpResponseMessage response)
    {
        var redirect = Judge(Target!, response);
        if (!redirect.IsFollowed)
        {
            RedirectRefusal = redirect.Refusal;
            return false;
        }

        // Once the redirects have left the origin, no secret is sent again: another host chose the target.
        _isOwnOrigin = _isOwnOrigin && ServiceAddress.IsSameOrigin(Target!, redirect.Target!);
        Target = redirect.Target;
        _redirects++;
        Close();
        return true;
    }

    /// <summary>Reads the body of the response, unless it is streamed. Returns false if it exceeds the limit.</summary>
    public ValueTask<bool> ReadAsync(HttpResponseMessage response)
    {
        var content = response.Content;
        if (!ApiResponse.IsSuccess(response.StatusCode))
        {
            _body = BodyReader.CreateErrorBuffer();
            return BodyReader.FillErrorAsync(content, _body, ErrorFactory.MaxBodyBytes, Limit.Token, Limit.CallerToken);
        }

        if (BodyReader.UnknownEncoding(content) is { } encoding)
        {
            throw ResponseErrors.UnknownEncoding(request.Operation, response, Redaction, encoding);
        }

        if (isStreamed)
        {
            return new(true);
        }

        _body = BodyReader.CreateBuffer(content, settings.MaxResponseBytes);
        _isReading = _body is not null;
        return _body is null
            ? new(false)
            : BodyReader.FillAsync(content, _body, settings.MaxResponseBytes, Limit.Token);
    }

    /// <summary>Ends the attempt with a response, which the caller disposes.</summary>
    /// <exception cref="DevinResponseFormatException">The body exceeds the limit.</exception>
    public ApiResponse Complete(HttpResponseMessage response, bool isWhole)
    {
        if (!isWhole)
        {
            throw ResponseErrors.TooLong(request.Operation, response, Redaction, settings.MaxResponseBytes);
        }

        if (!isStreamed)
        {
            Limit.OnComplete();
        }

        if (Telemetry is not null)
        {
            Measure(Telemetry, response);
        }

        var complete = new ApiResponse(response, _body, Redaction);
        _response = null;
        _body = null;
        return complete;
    }

    /// <summary>
    /// Ends the attempt without a response. Returns the exception for a body that is not valid; null for another failure.
    /// </summary>
    public DevinResponseFormatException? Fail(Exception exception)
    {
        var failure =
            _isReading && BodyReader.IsDecompressionFailure(exception)
                ? ResponseErrors.NotDecompressed(request.Operation, _response!, Redaction, exception)
                : null;
        Telemetry?.Fail(failure ?? exception);
        Telemetry?.Dispose();
        _message?.Dispose();
        _response?.Dispose();
        _body?.Dispose();
        _body = null;
        return failure;
    }

    private void Measure(AttemptTelemetry telemetry, HttpResponseMessage response)
    {
        telemetry.Receive(response, _body is null ? response.Content.Headers.ContentLength : _body.Written.Length);
        telemetry.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _message?.Dispose();
        Limit.Dispose();
    }

    private Uri FirstTarget()
    {
        var address = request.BuildUri(settings.Root);
        _isOwnOrigin =
            ServiceAddress.IsBelow(settings.Root, address)
            || ServiceAddress.IsSameOrigin(settings.BaseAddress, address);
        return _isOwnOrigin && _shared is not null ? _shared.AddTo(address) : address;
    }

    private void Close()
    {
        _message?.Dispose();
        _response?.Dispose();
        _response = null;
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
            return NoContent();
        }

        var content = body.CreateContent();
        if (!body.IsStreamed)
        {
            Telemetry?.Send(content.Headers.ContentLength);
        }

        return body.IsStreamed || options?.UploadProgress is not null ? Upload(content, body.IsStreamed) : content;
    }

    private ByteArrayContent? NoContent()
    {
        // SocketsHttpHandler repeats a request without content by itself when a connection closes. Only methods that
        // change nothing may be repeated without being counted.
        var method = request.Operation.Method;
        return method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Options
            ? null
            : new ByteArrayContent([]);
    }

    private UploadContent Upload(HttpContent content, bool isBodyStreamed) =>
        new(content, options?.UploadProgress, isBodyStreamed ? Limit : null, Telemetry);

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
