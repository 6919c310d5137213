namespace Devin.Generated.Tests.Transport;

/// <summary>Never responds.</summary>
/// <param name="onRequest">What happens when a request arrives.</param>
internal sealed class HangingHandler(Action? onRequest = null) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        onRequest?.Invoke();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return new HttpResponseMessage();
    }
}
