using System.Net;
using Devin.Generated.Errors;

namespace Devin.Generated.Transport;

/// <summary>One call from its first attempt to its answer: time limits, repetitions, errors.</summary>
internal sealed class ApiCall(
    AttemptSender sender,
    TransportSettings settings,
    ApiRequest request,
    RequestOptions? options,
    bool isStreamed
)
{
    private readonly RetryRules _retries = settings.Retries with
    {
        MaxRetries = options?.MaxRetries ?? settings.Retries.MaxRetries,
    };
    private int _attempt;

    /// <summary>The answer, of a success status.</summary>
    /// <exception cref="DevinException">There is none.</exception>
    public async Task<ApiResponse> RunAsync(CancellationToken cancellationToken)
    {
        for (_attempt = 1; ; _attempt++)
        {
            var token = await GetTokenAsync(cancellationToken).ConfigureAwait(false);
            var pause = await TryOnceAsync(token, cancellationToken).ConfigureAwait(false);
            if (pause.Response is { } response)
            {
                return response;
            }

            await Task.Delay(pause.Delay, settings.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Makes one attempt: gives the answer, or the pause before the next attempt, or throws.</summary>
    private async Task<(ApiResponse? Response, TimeSpan Delay)> TryOnceAsync(
        string? token,
        CancellationToken cancellationToken
    )
    {
        ApiResponse response;
        try
        {
            response = await SendAsync(token, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsConnectionFailure(exception, cancellationToken))
        {
            return (null, NextDelay(null, null) ?? throw ConnectionError(exception));
        }

        settings.Drift.ReportStatus(request.Operation, (int)response.Status);
        if (IsSuccess(response.Status))
        {
            return (response, default);
        }

        using (response)
        {
            var now = settings.TimeProvider.GetUtcNow();
            return (
                null,
                NextDelay(response.Status, ResponseHeaders.RetryAfter(response.Message, now))
                    ?? throw StatusError(response, token, now)
            );
        }
    }

    private async Task<ApiResponse> SendAsync(string? token, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(options?.Timeout ?? settings.Timeout, settings.TimeProvider);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        var (message, refusal) = await sender
            .SendAsync(request, options, token, Observe, limit.Token)
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

    private async Task<PooledBuffer?> ReadBodyAsync(
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
                $"The token provider {provider.GetType().Name} gave a token that {fault}"
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

    private TimeSpan? NextDelay(HttpStatusCode? status, TimeSpan? retryAfter) =>
        _retries.NextDelay(
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
        var origin = ServiceAddress.Origin(settings.Address);
        var reason = isTimeout ? "no answer in time" : PrintableText.Of(exception.Message, 300);
        var attempts = _attempt == 1 ? "1 attempt" : $"{_attempt} attempts";
        return new DevinConnectionException(
            $"{request.Operation.Name} got no complete answer from {origin} ({attempts}): {reason.TrimEnd('.')}. "
                + "Whether the service did what was asked is not known.",
            request.Operation.Name,
            _attempt,
            isTimeout,
            exception
        );
    }

    /// <summary>A cancellation that the caller did not ask for is a time limit: this call's or the HttpClient's.</summary>
    private static bool IsConnectionFailure(Exception exception, CancellationToken cancellationToken) =>
        exception is HttpRequestException or IOException
        || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private static bool IsSuccess(HttpStatusCode status) => (int)status is >= 200 and <= 299;
}
