using System.Net;
using Devin.Generated.Core;
using Devin.Generated.Errors;

namespace Devin.Generated.Transport;

/// <summary>One call from its first attempt to its response: time limits, retries, errors.</summary>
internal sealed class ApiCall(
    AttemptSender sender,
    TransportSettings settings,
    ApiRequest request,
    RequestOptions? options,
    string accept,
    bool isStreamed
)
{
    private int _attempt;

    /// <summary>Runs the call and returns its response, which has a success status code.</summary>
    /// <exception cref="ArgumentException">An option is invalid. The message says what to do.</exception>
    /// <exception cref="DevinException">The call failed.</exception>
    public async ValueTask<ApiResponse> RunAsync(CancellationToken cancellationToken)
    {
        if (options is not null && TransportSettings.Fault(options) is { } fault)
        {
            throw new ArgumentException($"{nameof(RequestOptions)}: {fault}", nameof(options));
        }

        using var body = request.Body;
        body?.Prepare(settings.Serializer);
        for (_attempt = 1; ; _attempt++)
        {
            var token = await GetTokenAsync(cancellationToken).ConfigureAwait(false);
            ApiResponse response;
            try
            {
                response = await SendAsync(token, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (IsConnectionFailure(exception, cancellationToken))
            {
                var delay = NextDelay(null, null) ?? throw ConnectionError(exception);
                await PauseAsync(delay, cancellationToken).ConfigureAwait(false);
                continue;
            }

            settings.UndocumentedValues.ReportStatus(request.Operation, (int)response.Status);
            if (IsSuccess(response.Status))
            {
                return response;
            }

            await PauseAsync(DelayAfter(response, token), cancellationToken).ConfigureAwait(false);
        }
    }

    private Task PauseAsync(TimeSpan delay, CancellationToken cancellationToken) =>
        Task.Delay(delay, settings.TimeProvider, cancellationToken);

    /// <summary>The delay after an error response. Throws when there is no further attempt.</summary>
    private TimeSpan DelayAfter(ApiResponse response, string? token)
    {
        using (response)
        {
            var now = settings.TimeProvider.GetUtcNow();
            return NextDelay(response.Status, ResponseHeaders.RetryAfter(response.Message, now))
                ?? throw StatusError(response, token, now);
        }
    }

    private async ValueTask<ApiResponse> SendAsync(string? token, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(
            options?.AttemptTimeout ?? settings.AttemptTimeout,
            settings.TimeProvider
        );
        using var registration = cancellationToken.UnsafeRegister(
            static limit => ((CancellationTokenSource)limit!).Cancel(),
            limit
        );
        var (message, refusal) = await sender
            .SendAsync(request, options, accept, token, options?.OnResponse is null ? null : Observe, limit.Token)
            .ConfigureAwait(false);
        try
        {
            var body = await ReadBodyAsync(message, limit.Token, cancellationToken).ConfigureAwait(false);
            return new ApiResponse(message, body, refusal);
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    private async ValueTask<PooledBuffer?> ReadBodyAsync(
        HttpResponseMessage message,
        CancellationToken limit,
        CancellationToken callerToken
    )
    {
        if (!IsSuccess(message.StatusCode))
        {
            return await BodyReader
                .ReadErrorAsync(message.Content, ErrorFactory.MaxBodyBytes, limit, callerToken)
                .ConfigureAwait(false);
        }

        if (isStreamed)
        {
            return null;
        }

        try
        {
            return await BodyReader.ReadAsync(message.Content, settings.MaxResponseBytes, limit).ConfigureAwait(false)
                ?? throw ResponseErrors.TooLong(request.Operation, message, settings.MaxResponseBytes);
        }
        catch (InvalidDataException exception)
        {
            throw ResponseErrors.NotDecompressed(request.Operation, message, exception);
        }
    }

    private async ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken)
    {
        if ((options?.TokenProvider ?? settings.TokenProvider) is not { } provider)
        {
            return null;
        }

        var token = await provider.GetTokenAsync(cancellationToken).ConfigureAwait(false);
        return TokenText.Fault(token) is { } fault
            ? throw new InvalidOperationException(
                $"The token provider {provider.GetType().Name} returned a token that {fault}"
            )
            : token;
    }

    private void Observe(HttpResponseMessage message) =>
        options?.OnResponse?.Invoke(
            new ApiResponseInfo(
                request.Operation.Name,
                message.StatusCode,
                ResponseHeaders.ToDictionary(message, static text => text),
                ResponseHeaders.RequestId(message),
                _attempt
            )
        );

    private RetryRules Retries =>
        options?.MaxRetries is { } most ? settings.Retries with { MaxRetries = most } : settings.Retries;

    private TimeSpan? NextDelay(HttpStatusCode? status, TimeSpan? retryAfter) =>
        Retries.NextDelay(
            new FailedAttempt(request.Operation.Method, status, retryAfter, request.Body?.CanRepeat ?? true),
            _attempt - 1,
            Random.Shared.NextDouble()
        );

    private DevinApiException StatusError(ApiResponse response, string? token, DateTimeOffset now) =>
        ErrorFactory.Create(
            request.Operation,
            response.Message,
            response.Body,
            name => request.Body?.HoldsField(name) ?? false,
            response.RedirectRefusal,
            token,
            now
        );

    private DevinConnectionException ConnectionError(Exception exception)
    {
        var isTimeout = exception is OperationCanceledException;
        var origin = ServiceAddress.Origin(settings.BaseAddress);
        var reason = isTimeout ? "the time limit elapsed" : PrintableText.Format(exception.Message, 300);
        var attempts = _attempt == 1 ? "1 attempt" : $"{_attempt} attempts";
        return new DevinConnectionException(
            $"{request.Operation.Name} received no complete response from {origin} ({attempts}): {reason.TrimEnd('.')}. "
                + "The service may have processed the request.",
            request.Operation.Name,
            _attempt,
            isTimeout,
            exception
        );
    }

    /// <summary>
    /// A cancellation that the caller did not request is a timeout: of the attempt or of the HttpClient.
    /// </summary>
    private static bool IsConnectionFailure(Exception exception, CancellationToken cancellationToken) =>
        exception is HttpRequestException or IOException
        || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private static bool IsSuccess(HttpStatusCode status) => (int)status is >= 200 and <= 299;
}
