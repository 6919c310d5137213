using System.Net;
using System.Net.Http.Headers;
using Devin.Generated.Errors;
using Devin.Generated.Transport;

namespace Devin.Generated.Hosting;

/// <summary>An error response with its body in memory. It can be returned after a handler has disposed the original.</summary>
internal sealed class KeptResponse
{
    private readonly HttpRequestMessage? _request;
    private readonly HttpStatusCode _status;
    private readonly Version _version;
    private readonly KeyValuePair<string, HeaderStringValues>[] _headers;
    private readonly KeyValuePair<string, HeaderStringValues>[] _contentHeaders;
    private readonly byte[] _body;

    private KeptResponse(HttpResponseMessage response, byte[] body)
    {
        _request = response.RequestMessage;
        _status = response.StatusCode;
        _version = response.Version;
        _headers = [.. response.Headers.NonValidated];

        // The body is cut like those of all errors.
        _contentHeaders =
        [
            .. response.Content.Headers.NonValidated.Where(static header =>
                !header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
            ),
        ];
        _body = body;
    }

    /// <summary>Reads a response to its end and disposes it.</summary>
    public static async Task<KeptResponse> OfAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using (response)
        {
            using var body = BodyReader.CreateErrorBuffer();
            await BodyReader
                .FillErrorAsync(response.Content, body, ErrorFactory.MaxBodyBytes, cancellationToken, cancellationToken)
                .ConfigureAwait(false);
            return new KeptResponse(response, body.Written.ToArray());
        }
    }

    /// <summary>Creates a response with the status code, the headers and the body.</summary>
    public HttpResponseMessage Create(HttpRequestMessage request)
    {
        var response = new HttpResponseMessage(_status)
        {
            Version = _version,
            RequestMessage = _request ?? request,
            Content = new ByteArrayContent(_body),
        };
        Add(_headers, response.Headers);
        Add(_contentHeaders, response.Content.Headers);
        return response;
    }

    private static void Add(KeyValuePair<string, HeaderStringValues>[] source, HttpHeaders target)
    {
        foreach (var (name, values) in source)
        {
            target.TryAddWithoutValidation(name, values);
        }
    }
}
