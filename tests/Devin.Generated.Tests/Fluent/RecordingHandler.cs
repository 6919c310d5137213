namespace Devin.Generated.Tests.Fluent;

/// <summary>Answers every request alike, and keeps what it was asked.</summary>
internal sealed class RecordingHandler(Func<HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<RecordedCall> Calls { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Calls.Add(RecordedCall.Of(request, body));
        var response = answer();
        response.RequestMessage = request;
        return response;
    }
}
