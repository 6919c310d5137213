namespace Devin.Generated.Hosting;

/// <summary>
/// Returns the outcome of the handlers below it in the terms of the client. A request that a handler wanted to send again ends
/// as it ended the first time, and a resilience handler that gives up is a failed connection.
/// </summary>
internal sealed class OutcomeHandler : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var sending = OnlySending.Of(request);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (RepeatedRequestException) when (sending?.Response is { } response)
        {
            return response.Create(request);
        }
        catch (RepeatedRequestException) when (sending?.Failure is not null)
        {
            sending.Failure.Throw();
            throw;
        }
        catch (Exception exception) when (ResilienceHandlers.IsTimeout(exception))
        {
            throw new TaskCanceledException(exception.Message, exception);
        }
        catch (Exception exception) when (ResilienceHandlers.IsRejection(exception))
        {
            throw new HttpRequestException(HttpRequestError.Unknown, exception.Message, exception);
        }
    }
}
