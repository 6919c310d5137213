using System.Net;

namespace Devin.Generated.Benchmarks;

/// <summary>Takes a request in, as a connection would, and answers it from memory.</summary>
internal sealed class InMemoryService(byte[] answer) : HttpMessageHandler
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
            Content = new ByteArrayContent(answer),
            RequestMessage = request,
        };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return response;
    }
}
