using System.Net.Http.Headers;

namespace Devin.Generated.Tests.Fluent;

/// <summary>
/// A request as it was sent, without parts that may differ: the user agent, and of a multipart form the boundary, the
/// length that depends on it, and the order of the headers of a part.
/// </summary>
internal sealed record RecordedCall(string Line, string Headers, string Body)
{
    public static RecordedCall Of(HttpRequestMessage request, string body) =>
        Of(
            $"{request.Method} {request.RequestUri!.OriginalString}",
            request
                .Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
                .Where(static header => header.Key != "Content-Length")
                .Select(static header => KeyValuePair.Create(header.Key, string.Join(", ", header.Value))),
            body
        );

    public static RecordedCall Of(LoopbackRequest request) => Of(request.Line, request.Headers, request.Body);

    private static RecordedCall Of(string line, IEnumerable<KeyValuePair<string, string>> headers, string body)
    {
        var kept = headers
            .Where(static header => header.Key != "User-Agent")
            .ToDictionary(static header => header.Key, static header => header.Value);
        if (Boundary(kept.GetValueOrDefault("Content-Type")) is { } boundary)
        {
            kept["Content-Type"] = "multipart/form-data";
            kept.Remove("Content-Length");
            body = Parts(body, boundary);
        }

        var lines = kept.Select(static header => $"{header.Key}: {header.Value}").Order(StringComparer.Ordinal);
        return new RecordedCall(line, string.Join('\n', lines), body);
    }

    private static string? Boundary(string? contentType) =>
        contentType is not null && MediaTypeHeaderValue.Parse(contentType) is { MediaType: "multipart/form-data" } type
            ? type.Parameters.Single(static parameter => parameter.Name == "boundary").Value!.Trim('"')
            : null;

    private static string Parts(string body, string boundary) =>
        string.Join(
            "\n==\n",
            body.Split("--" + boundary)
                .Select(static part => string.Join('\n', part.Split("\r\n").Order(StringComparer.Ordinal)))
        );
}
