namespace Devin.Generated.Testing;

/// <summary>A request as it arrived, without the token.</summary>
public sealed class RecordedRequest
{
    internal RecordedRequest(
        HttpMethod method,
        Uri address,
        IReadOnlyList<KeyValuePair<string, string>> query,
        IReadOnlyDictionary<string, string> headers,
        string? body
    )
    {
        Method = method;
        Path = address.AbsolutePath;
        Query = query;
        Headers = headers;
        Body = body;
    }

    /// <summary>The method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path, escaped as it was sent.</summary>
    public string Path { get; }

    /// <summary>The query parameters in their order, unescaped; a list comes as repeated names.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; }

    /// <summary>The headers by name in any case, those of the body among them; never <c>Authorization</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body as text, with all that was sent in it, session secrets too; null when there was none.</summary>
    public string? Body { get; }

    /// <summary>The values of a query parameter, in order; empty when it was not sent.</summary>
    /// <param name="name">Its name.</param>
    public IReadOnlyList<string> QueryValues(string name) =>
        [.. Query.Where(parameter => parameter.Key == name).Select(parameter => parameter.Value)];

    /// <summary>Method and path.</summary>
    public override string ToString() => $"{Method} {Path}";
}
