using System.Net;
using Devin.Generated.Core;
using Devin.Generated.Errors;
using Microsoft.Extensions.Logging;

namespace Devin.Generated.Transport;

/// <summary>One call from its first attempt to its response: time limits, retries, errors.</summary>
internal sealed class ApiCall(
    HttpClient httpClient,
    TransportSettings settings,
    ApiRequest request,
    RequestOptions? options,
    string accept,
    bool isStreamed
)
{
    private readonly CallDeadline _deadline = new(
        options is null ? settings.Timeouts : settings.Timeouts.With(options),
        settings.TimeProvider
    );
    private CallTelemetry? _telemetry;
    private int _attempts;
    private int _retries;
    private bool _isRefreshed;

    /// <summary>The number of attempts so far.</summary>
    public int Attempts => _attempts;

    /// <summary>Runs the call and returns its response, which has a success status code.</summary>
    /// <remarks>
    /// This is the only asynchronous method between a client and its HTTP client that usually waits. Each one costs memory in
    /// every call, and the compilation of fourteen methods in the first call of a process.
    /// </remarks>
    /// <exception cref="ArgumentException">An option is invalid. The message describes the correction.</exception>
    /// <exception cref="DevinException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled the call. The exception has the caller's token.</exception>
    public async ValueTask<ApiResponse> RunAsync(CancellationToken cancellationToken)
    {
        Begin();
        try
        {
            var credentials = settings.Credentials.For(request.Operation, options);
            RequestSecrets? refreshed = null;
            while (true)
            {
                _attempts++;
                var secrets = refreshed ?? await GetSecretsAsync(credentials, cancellationToken).ConfigureAwait(false);
                using var attempt = CreateAttempt(secrets, cancellationToken);
                ApiResponse? response = null;
                Task? pause = null;
                try
                {
                    HttpResponseMessage message;
                    do
                    {
                        message = await attempt.SendAsync().ConfigureAwait(false);
                    } while (attempt.Follows(message));

                    response = attempt.Complete(message, await attempt.ReadAsync(message).ConfigureAwait(false));
                }
                catch (Exception exception)
                {
                    if (attempt.Fail(exception) is { } failure)
                    {
                        throw failure;
                    }

                    if (!IsConnectionFailure(exception, cancellationToken))
                    {
                        throw;
                    }

                    pause = PauseAsync(attempt, exception, cancellationToken);
                }

                if (response is null)
                {
                    await pause!.ConfigureAwait(false);
                }
                else if (ApiResponse.IsSuccess(response.Message.StatusCode))
                {
                    return Complete(attempt, response);
                }
                else
                {
                    refreshed = await RecoverAsync(attempt, credentials, secrets, response, cancellationToken)
                        .ConfigureAwait(false);
                }
            }
        }
        catch (Exception exception)
        {
            if (Fail(exception, cancellationToken) is { } canceled)
            {
                throw canceled;
            }

            throw;
        }
        finally
        {
            request.Body?.Dispose();
        }
    }

    private void Begin()
    {
        if (options is not null)
        {
            ThrowIfInvalid(options);
        }

        if (settings.ValidateRequests)
        {
            request.ThrowIfInvalid();
        }

        try
        {
            request.Body?.Prepare(settings.Serializer);
        }
        catch
        {
            request.Body!.Dispose();
            throw;
        }

        _telemetry = CallTelemetry.Start(request.Operation, settings);
    }

    private void ThrowIfInvalid(RequestOptions given)
    {
        if (OptionFaults.Find(given, settings.UnprotectedHeaders(request.Operation)) is { } fault)
        {
            throw new ArgumentException($"{nameof(RequestOptions)}: {fault}", nameof(options));
        }
    }

    private Attempt CreateAttempt(RequestSecrets secrets, CancellationToken cancellationToken)
    {
        var limit = new AttemptLimit(_deadline, settings.CancellationSources, cancellationToken);
        return new Attempt(httpClient, settings, request, options, accept, secrets, limit, isStreamed)
        {
            Telemetry = _telemetry?.StartAttempt(_attempts),
            OnResponse = options?.OnResponse is null ? null : Observe,
        };
    }

    /// <summary>The call ends when its response is disposed, because reading it can fail, or now if it is streamed.</summary>
    private ApiResponse Complete(Attempt attempt, ApiResponse response)
    {
        ReportStatus(attempt, response);
        settings.RetryBudget.Return();
        if (settings.HasLogger)
        {
            LogReceived(response);
        }

        if (_telemetry is not null)
        {
            _telemetry.Receive((int)response.Status);
            if (isStreamed)
            {
                _telemetry.End();
            }
            else
            {
                response.Telemetry = _telemetry;
            }
        }

        return response;
    }

    private void LogReceived(ApiResponse response)
    {
        if (settings.Logger.IsEnabled(LogLevel.Debug))
        {
            CallLog.Received(settings.Logger, request.Operation.Label, (int)response.Status, _attempts);
        }
    }

    /// <summary>Ends a failed call. Returns the exception that the caller expects instead; null if it is this one.</summary>
    private OperationCanceledException? Fail(Exception exception, CancellationToken cancellationToken)
    {
        if (exception is DevinException failure)
        {
            CallLog.Failed(settings.Logger, request.Operation, failure);
        }

        _telemetry?.End(exception);
        return
            exception is OperationCanceledException canceled
            && cancellationToken.IsCancellationRequested
            && canceled.CancellationToken != cancellationToken
            ? new OperationCanceledException(canceled.Message, canceled, cancellationToken)
            : null;
    }

    /// <summary>The secrets of an attempt. Most providers have them at hand; others have the time of the call.</summary>
    private ValueTask<RequestSecrets> GetSecretsAsync(CredentialSet credentials, CancellationToken cancellationToken)
    {
        var pending = credentials.GetAsync(cancellationToken);
        return pending.IsCompletedSuccessfully ? pending : new(AwaitSecretsAsync(pending.AsTask(), cancellationToken));
    }

    private async Task<RequestSecrets> AwaitSecretsAsync(
        Task<RequestSecrets> pending,
        CancellationToken cancellationToken
    ) =>
        await InTimeAsync(pending, cancellationToken).ConfigureAwait(false)
        ?? throw ConnectionErrors.Create(
            request.Operation,
            settings.BaseAddress,
            _attempts,
            RequestSent.No,
            $"{nameof(DevinClientOptions.TotalTimeout)} elapsed while the token provider was asked",
            new TimeoutException(),
            redaction: default
        );

    /// <summary>The result of a token provider; null if the time of the call is over before.</summary>
    private async Task<T?> InTimeAsync<T>(Task<T> pending, CancellationToken cancellationToken)
        where T : class?
    {
        try
        {
            return await pending
                .WaitAsync(_deadline.Remaining, settings.TimeProvider, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // The provider can have thrown it, or have returned in the meantime.
            return pending.IsCompleted ? await pending.ConfigureAwait(false) : null;
        }
    }

    /// <summary>Prepares the next attempt after an error response. Throws if there is none.</summary>
    /// <returns>Other secrets for the next attempt; null if it has the same.</returns>
    private async ValueTask<RequestSecrets?> RecoverAsync(
        Attempt attempt,
        CredentialSet credentials,
        RequestSecrets refused,
        ApiResponse response,
        CancellationToken cancellationToken
    )
    {
        var refreshed = await RefreshAsync(credentials, refused, response, cancellationToken).ConfigureAwait(false);
        if (refreshed is null)
        {
            await PauseAsync(attempt, credentials, response, cancellationToken).ConfigureAwait(false);
        }

        return refreshed;
    }

    /// <summary>Other secrets after the first 401 of the call; null if there are none.</summary>
    private async ValueTask<RequestSecrets?> RefreshAsync(
        CredentialSet credentials,
        RequestSecrets refused,
        ApiResponse response,
        CancellationToken cancellationToken
    )
    {
        if (
            _isRefreshed
            || credentials.IsEmpty
            || response.Status != HttpStatusCode.Unauthorized
            || request.Body is { CanRepeat: false }
        )
        {
            return null;
        }

        _isRefreshed = true;
        try
        {
            var refresh = credentials.RefreshAsync(refused, cancellationToken).AsTask();
            var secrets = await InTimeAsync(refresh, cancellationToken).ConfigureAwait(false);
            if (secrets is not null)
            {
                CallLog.Refreshed(settings.Logger, request.Operation.Label);
                _telemetry?.Retry(ErrorType.Of(response.Status));
                response.Dispose();
            }

            return secrets;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>Waits before the next attempt after a failed connection. Throws if there is none.</summary>
    private Task PauseAsync(Attempt attempt, Exception exception, CancellationToken cancellationToken)
    {
        var limit = attempt.Limit;
        var sent = attempt.HasResponse || attempt.IsRedirected ? RequestSent.Yes : ConnectionErrors.Sent(exception);
        var reason = ConnectionErrors.Reason(exception, limit.Reached, attempt.Redaction);
        if (limit.HasEndedCall || NextDelay(null, null, sent) is not { } delay)
        {
            throw ConnectionErrors.Create(
                request.Operation,
                attempt.Target ?? settings.BaseAddress,
                _attempts,
                sent,
                reason,
                exception,
                attempt.Redaction
            );
        }

        _telemetry?.Retry(ErrorType.Of(exception));
        return PauseAsync(delay, reason, cancellationToken);
    }

    /// <summary>Waits before the next attempt after an error response. Throws if there is none.</summary>
    private Task PauseAsync(
        Attempt attempt,
        CredentialSet credentials,
        ApiResponse response,
        CancellationToken cancellationToken
    )
    {
        TimeSpan delay;
        using (response)
        {
            var now = settings.TimeProvider.GetUtcNow();
            var retryAfter = ResponseHeaders.RetryAfter(response.Message, now);
            delay =
                NextDelay(response.Status, retryAfter, RequestSent.Yes)
                ?? throw StatusError(attempt, credentials, response, now);
        }

        _telemetry?.Retry(ErrorType.Of(response.Status));
        return PauseAsync(delay, ErrorMessage.Describe(response.Status), cancellationToken);
    }

    private DevinApiException StatusError(
        Attempt attempt,
        CredentialSet credentials,
        ApiResponse response,
        DateTimeOffset now
    )
    {
        ReportStatus(attempt, response);
        return ErrorFactory.Create(
            request.Operation,
            response.Message,
            response.Body,
            name => request.Body?.HoldsField(name) ?? false,
            settings.Credentials.Advice(request.Operation, credentials),
            attempt.RedirectRefusal,
            response.Redaction,
            now
        );
    }

    private Task PauseAsync(TimeSpan delay, string reason, CancellationToken cancellationToken)
    {
        _retries++;
        CallLog.Retrying(settings.Logger, request.Operation.Label, delay, _attempts, reason);
        return Task.Delay(delay, settings.TimeProvider, cancellationToken);
    }

    private TimeSpan? NextDelay(HttpStatusCode? status, TimeSpan? retryAfter, RequestSent sent)
    {
        var rules = options?.MaxRetries is { } most ? settings.Retries with { MaxRetries = most } : settings.Retries;
        var failure = new FailedAttempt(
            request.Operation.Method,
            status,
            retryAfter,
            request.Body?.CanRepeat ?? true,
            sent
        );
        var delay = rules.NextDelay(failure, _retries, Random.Shared.NextDouble());
        if (delay is not { } pause || !_deadline.HasTimeFor(pause))
        {
            return null;
        }

        if (settings.RetryBudget.TrySpend())
        {
            return pause;
        }

        CallLog.BudgetSpent(settings.Logger, request.Operation.Label);
        return null;
    }

    /// <summary>Reports a status code that the contract does not declare, unless another host sent it.</summary>
    private void ReportStatus(Attempt attempt, ApiResponse response)
    {
        if (!attempt.IsRedirected)
        {
            settings.UndocumentedValues.ReportStatus(request.Operation, (int)response.Status);
        }
    }

    private void Observe(HttpResponseMessage message) =>
        options?.OnResponse?.Invoke(
            new ApiResponseInfo(
                request.Operation.Name,
                message.StatusCode,
                ResponseHeaders.ToDictionary(message),
                ResponseHeaders.RequestId(message),
                _attempts
            )
        );

    /// <summary>
    /// A cancellation that the caller did not request is a timeout: of the attempt or of the HttpClient.
    /// </summary>
    private static bool IsConnectionFailure(Exception exception, CancellationToken cancellationToken) =>
        exception is HttpRequestException or IOException
        || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested);
}
