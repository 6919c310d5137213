namespace Devin.Generated.Hosting;

/// <summary>
/// Refuses to send a POST or PATCH request again that another handler repeats: the request could take effect twice. The
/// client itself sends each attempt as a new request.
/// </summary>
internal sealed class SendOnceHandler : DelegatingHandler
{
    private static readonly HttpRequestOptionsKey<bool> WasSent = new("Devin.Generated.WasSent");

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (request.Method == HttpMethod.Post || request.Method == HttpMethod.Patch)
        {
            if (request.Options.TryGetValue(WasSent, out _))
            {
                // Not an HttpRequestException, which resilience handlers retry.
                throw new IOException(
                    $"a handler repeated a {request.Method} request, which could take effect twice. Disable its retries for unsafe methods"
                );
            }

            request.Options.Set(WasSent, true);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
