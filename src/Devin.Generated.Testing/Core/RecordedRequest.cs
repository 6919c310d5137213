using System.Net;
using System.Text;

namespace Devin.Generated.Testing.Core;

/// <summary>A request that was received, without its credentials.</summary>
public sealed class RecordedRequest
{
    private readonly ReadOnlyMemory<byte>? _content;

    internal RecordedRequest(
        HttpMethod method,
        Uri address,
        IReadOnlyDictionary<string, string> headers,
        ReadOnlyMemory<byte>? content,
        DateTimeOffset receivedAt
    )
    {
        ReceivedAt = receivedAt;
        Method = method;
        Origin = address.GetLeftPart(UriPartial.Authority);
        Path = address.AbsolutePath;
        Query = QueryText.Parse(address.Query);
        Headers = headers;
        _content = content;
    }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path, escaped as sent.</summary>
    public string Path { get; }

    /// <summary>The query parameters in the order sent, unescaped. A list is sent as repeated names.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; }

    /// <summary>
    /// The headers of the request and its content by case-insensitive name, without <c>Authorization</c> and other credentials.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The bytes of the request body; empty if there is none.</summary>
    public ReadOnlyMemory<byte> Content => _content ?? ReadOnlyMemory<byte>.Empty;

    /// <summary>The request body as UTF-8 text, including any session secrets in it; null if there is none.</summary>
    public string? Body => _content is { } content ? Encoding.UTF8.GetString(content.Span) : null;

    /// <summary>
    /// The name of the operation, such as <c>Sessions.CreateSession</c>; null if the contract does not define the method and
    /// path.
    /// </summary>
    public string? OperationName { get; internal set; }

    /// <summary>The time on the clock of the service.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>Why the service rejected the request; null if it did not.</summary>
    public string? Refusal { get; internal set; }

    /// <summary>
    /// The status of the response; null while the request is executed, and if it ended without a response.
    /// </summary>
    public HttpStatusCode? ResponseStatus { get; internal set; }

    /// <summary>The scheme, host and port of the address, such as <c>https://devin.invalid</c>.</summary>
    internal string Origin { get; }

    /// <summary>Prints the body without secrets; null if the contract does not define the operation.</summary>
    internal IBodyPrinter? Printer { get; set; }

    /// <summary>Whether the request has a body, which can be empty.</summary>
    internal bool HasBody => _content is not null;

    /// <summary>Returns the values of a query parameter in the order sent; empty if it was not sent.</summary>
    /// <param name="name">The name of the parameter.</param>
    public IReadOnlyList<string> QueryValues(string name) =>
        [.. Query.Where(parameter => parameter.Key == name).Select(parameter => parameter.Value)];

    /// <summary>Returns the method and the path.</summary>
    public override string ToString() => $"{Method} {Path}";
}
