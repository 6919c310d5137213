namespace Devin.Generated.Testing.Pipeline;

/// <summary>Sends the requests of an HTTP client to an in-memory service.</summary>
/// <param name="send">Executes a request.</param>
internal sealed class InMemoryHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
    : HttpMessageHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) => send(request, cancellationToken);
}
