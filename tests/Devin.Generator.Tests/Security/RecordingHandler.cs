using System.Net;
using System.Text;

namespace Devin.Generator.Tests.Security;

/// <summary>Records what requests contain, and responds to them.</summary>
internal sealed class RecordingHandler(Func<HttpRequestMessage, HttpResponseMessage>? respond = null)
    : HttpMessageHandler
{
    /// <summary>The path and the query of each request, then its headers but those that every request has.</summary>
    public List<string> Requests { get; } = [];

    public static HttpResponseMessage Empty(HttpRequestMessage request) => new(HttpStatusCode.NoContent);

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var text = new StringBuilder(request.RequestUri!.PathAndQuery);
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            if (name is not ("Accept" or "User-Agent"))
            {
                text.Append(" | ").Append(name).Append(": ").Append(values);
            }
        }

        Requests.Add(text.ToString());
        var response = (respond ?? Empty)(request);
        response.RequestMessage ??= request;
        return Task.FromResult(response);
    }
}
