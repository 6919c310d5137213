using System.Text;

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
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        Calls.Add(RecordedCall.Of(request, body));
        var response = answer();
        response.RequestMessage = request;
        return response;
    }
}

/// <summary>A request as it went out, but for what may differ: the user agent, and the boundary of a form.</summary>
internal sealed record RecordedCall(string Line, string Headers, string Body)
{
    public static RecordedCall Of(HttpRequestMessage request, byte[] body)
    {
        var boundary = request
            .Content?.Headers.ContentType?.Parameters.SingleOrDefault(static entry => entry.Name == "boundary")
            ?.Value?.Trim('"');
        var headers = request
            .Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .Where(static header => header.Key is not ("User-Agent" or "Content-Length"))
            .OrderBy(static header => header.Key, StringComparer.Ordinal)
            .Select(static header => $"{header.Key}: {string.Join(", ", header.Value)}");
        var text = Encoding.UTF8.GetString(body);
        return new RecordedCall(
            $"{request.Method} {request.RequestUri!.OriginalString}",
            boundary is null ? string.Join('\n', headers) : "multipart",
            boundary is null ? text : Parts(text, boundary)
        );
    }

    private static string Parts(string body, string boundary) =>
        string.Join(
            "\n==\n",
            body.Split("--" + boundary)
                .Select(static part => string.Join('\n', part.Split("\r\n").Order(StringComparer.Ordinal)))
        );
}
