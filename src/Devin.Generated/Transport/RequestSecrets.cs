using Devin.Generated.Core;
using Devin.Generated.Errors;

namespace Devin.Generated.Transport;

/// <summary>The secrets of one attempt, as its request contains them.</summary>
internal sealed class RequestSecrets
{
    private readonly KeyValuePair<string, string>[] _headers;
    private readonly KeyValuePair<string, string>[] _query;
    private readonly KeyValuePair<string, string>[] _cookies;

    /// <summary>Initializes a new instance of <see cref="RequestSecrets"/>.</summary>
    /// <param name="credentials">The credentials.</param>
    /// <param name="values">The secret of each of them.</param>
    public RequestSecrets(ReadOnlySpan<Credential> credentials, string[] values)
    {
        Values = values;
        var spellings = new List<string>();
        var headers = new List<KeyValuePair<string, string>>();
        var query = new List<KeyValuePair<string, string>>();
        var cookies = new List<KeyValuePair<string, string>>();
        for (var index = 0; index < credentials.Length; index++)
        {
            var scheme = credentials[index].Scheme;
            spellings.AddRange(scheme.Spellings(values[index]));
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
                    cookies.Add(new(scheme.Parameter, text));
                    break;
            }
        }

        Redaction = new TokenRedaction(spellings);
        _headers = [.. headers];
        _query = [.. query];
        _cookies = [.. cookies];
    }

    /// <summary>No secrets.</summary>
    public static RequestSecrets None { get; } = new([], []);

    /// <summary>The secrets, as the providers have returned them.</summary>
    public string[] Values { get; }

    /// <summary>Removes the secrets from what is shown of the response.</summary>
    public TokenRedaction Redaction { get; }

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

        foreach (var (name, value) in _cookies)
        {
            CookieText.Add(message, name, value);
        }
    }

    /// <summary>The address with the secrets of the query.</summary>
    public Uri AddTo(Uri address)
    {
        foreach (var (name, value) in _query)
        {
            // The target of a redirect can have it already.
            address = QueryAddition.Has(address, name) ? address : QueryAddition.Add(address, name, value);
        }

        return address;
    }
}
