namespace Devin.Conformance.Runs;

/// <summary>Keeps the exchanges of the current call of a client.</summary>
internal sealed class ExchangeRecorder() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private readonly List<Exchange> _exchanges = [];

    /// <summary>The exchanges since the last call of this method.</summary>
    public IReadOnlyList<Exchange> Take()
    {
        Exchange[] taken = [.. _exchanges];
        _exchanges.Clear();
        return taken;
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var sent = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        _exchanges.Add(
            new Exchange(
                request.Method,
                request.RequestUri!,
                sent,
                response.StatusCode,
                response.Headers.ToDictionary(
                    static header => header.Key,
                    static header => string.Join(", ", header.Value),
                    StringComparer.OrdinalIgnoreCase
                ),
                response.Content.Headers.ContentType?.MediaType,
                await response.Content.ReadAsStringAsync(cancellationToken)
            )
        );
        return response;
    }
}
