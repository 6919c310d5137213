using System.Net;

namespace Devin.Generated.Tests.Transport;

/// <summary>Creates each response with a function, and counts the requests.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, int, HttpResponseMessage> respond) : HttpMessageHandler
{
    public int Count { get; private set; }

    public List<string> Bodies { get; } = [];

    public List<string> Paths { get; } = [];

    public List<string?> Tokens { get; } = [];

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, null, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        Count++;
        Paths.Add(request.RequestUri!.AbsolutePath);
        Tokens.Add(request.Headers.Authorization?.Parameter);
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        var response = respond(request, Count);
        response.RequestMessage = request;
        return response;
    }
}
