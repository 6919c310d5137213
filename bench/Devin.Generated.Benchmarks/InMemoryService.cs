using System.Net;

namespace Devin.Generated.Benchmarks;

/// <summary>Reads each request, as a connection would, and returns a response from memory.</summary>
internal sealed class InMemoryService(byte[] body) : HttpMessageHandler
{
    public const string Address = "https://api.example.com";
    public const string Token = "cog_0123456789abcdef";

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (request.Content is { } content)
        {
            await content.CopyToAsync(Stream.Null, cancellationToken);
        }

        var response = new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent(body),
            RequestMessage = request,
        };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return response;
    }
}
