using Devin.Generated.Core;
using Devin.Generated.Errors;

namespace Devin.Generated.Transport;

/// <summary>The secrets of one attempt, as its request contains them.</summary>
internal sealed class RequestSecrets
{
    private const string Cookie = "Cookie";

    private readonly string[] _spellings;
    private readonly KeyValuePair<string, string>[] _headers;
    private readonly KeyValuePair<string, string>[] _query;
    private readonly string? _cookie;

    /// <summary>Initializes a new instance of <see cref="RequestSecrets"/>.</summary>
    /// <param name="credentials">The credentials.</param>
    /// <param name="values">The secret of each of them.</param>
    public RequestSecrets(ReadOnlySpan<Credential> credentials, string[] values)
    {
        Values = values;
        var spellings = new List<string>();
        var headers = new List<KeyValuePair<string, string>>();
        var query = new List<KeyValuePair<string, string>>();
        var cookies = new List<string>();
        for (var index = 0; index < credentials.Length; index++)
        {
            var scheme = credentials[index].Scheme;
            spellings.AddRange(scheme.Spellings(values[index]).SelectMany(TokenRedaction.Forms));
            var text = scheme.Format(values[index]);
            switch (scheme.Place)
            {
                case RequestPart.Header:
                    headers.Add(new(scheme.Parameter, text));
                    break;
                case RequestPart.Query:
                    query.Add(new(scheme.Parameter, text));
                    break;
                default:
                    cookies.Add($"{CookieText.Escape(scheme.Parameter)}={CookieText.Escape(text)}");
                    break;
            }
        }

        _spellings = [.. spellings.Distinct(StringComparer.Ordinal)];
        _headers = [.. headers];
        _query = [.. query];
        _cookie = cookies.Count == 0 ? null : string.Join("; ", cookies);
    }

    /// <summary>No secrets.</summary>
    public static RequestSecrets None { get; } = new([], []);

    /// <summary>The secrets, as the providers have returned them.</summary>
    public string[] Values { get; }

    /// <summary>Removes the secrets from what is shown of the response.</summary>
    public TokenRedaction Redaction => new(_spellings);

    /// <summary>Adds the secrets of headers and cookies. A header that the message has already is left as it is.</summary>
    public void AddTo(HttpRequestMessage message)
    {
        foreach (var (name, value) in _headers)
        {
            if (!message.Headers.NonValidated.Contains(name))
            {
                message.Headers.TryAddWithoutValidation(name, value);
            }
        }

        if (_cookie is not null)
        {
            // A server reads only one Cookie header.
            var isFirst = !message.Headers.NonValidated.TryGetValues(Cookie, out var others);
            message.Headers.Remove(Cookie);
            message.Headers.TryAddWithoutValidation(Cookie, isFirst ? _cookie : $"{others}; {_cookie}");
        }
    }

    /// <summary>The address with the secrets of the query.</summary>
    public Uri AddTo(Uri address)
    {
        foreach (var (name, value) in _query)
        {
            address = QueryAddition.AddMissing(address, name, value);
        }

        return address;
    }
}
