namespace Devin.Generated.Tests.Fluent;

/// <summary>Returns the same response to every request, and records the requests.</summary>
internal sealed class RecordingHandler(Func<HttpResponseMessage> respond) : HttpMessageHandler
{
    public List<RecordedCall> Calls { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Calls.Add(RecordedCall.Of(request, body));
        var response = respond();
        response.RequestMessage = request;
        return response;
    }
}
