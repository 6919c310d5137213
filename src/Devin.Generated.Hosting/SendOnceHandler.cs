namespace Devin.Generated.Hosting;

/// <summary>
/// Refuses to send a POST or PATCH request again that another handler repeats: the request could take effect twice. The
/// client itself sends each attempt as a new request.
/// </summary>
internal sealed class SendOnceHandler : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var sending = OnlySending.Of(request);
        if (sending is null)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        if (!sending.TryStart())
        {
            await sending.WaitAsync(cancellationToken).ConfigureAwait(false);
            throw new RepeatedRequestException(request.Method);
        }

        return await SendAsync(request, sending, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        OnlySending sending,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
            {
                sending.Succeed();
                return response;
            }

            var kept = await KeptResponse.OfAsync(response, cancellationToken).ConfigureAwait(false);
            sending.Fail(kept);
            return kept.Create(request);
        }
        catch (Exception exception)
        {
            sending.Fail(exception);
            throw;
        }
    }
}
