using Devin.Generated.Core;
using Devin.Generated.Errors;

namespace Devin.Generated.Transport;

/// <summary>The secrets of one attempt, as its request contains them.</summary>
internal sealed class RequestSecrets
{
    private readonly SecurityScheme[] _schemes;

    // What the request contains of each secret.
    private readonly string[] _texts;

    /// <summary>Initializes a new instance of <see cref="RequestSecrets"/>.</summary>
    /// <param name="credentials">The credentials.</param>
    /// <param name="values">The secret of each of them.</param>
    public RequestSecrets(Credential[] credentials, string[] values)
    {
        Values = values;
        _schemes = new SecurityScheme[credentials.Length];
        _texts = new string[credentials.Length];
        for (var index = 0; index < credentials.Length; index++)
        {
            _schemes[index] = credentials[index].Scheme;
            _texts[index] = _schemes[index].Format(values[index]);
        }

        Redaction = new TokenRedaction(Spellings(_schemes, values));
    }

    /// <summary>No secrets.</summary>
    public static RequestSecrets None { get; } = new([], []);

    /// <summary>The secrets, as the providers have returned them.</summary>
    public readonly string[] Values;

    /// <summary>Removes the secrets from what is shown of the response.</summary>
    public readonly TokenRedaction Redaction;

    /// <summary>Adds the secrets of headers and cookies. A header that the message has already is left as it is.</summary>
    public void AddTo(HttpRequestMessage message)
    {
        for (var index = 0; index < _schemes.Length; index++)
        {
            var scheme = _schemes[index];
            if (scheme.Place == RequestPart.Header && !message.Headers.NonValidated.Contains(scheme.Parameter))
            {
                message.Headers.TryAddWithoutValidation(scheme.Parameter, _texts[index]);
            }
        }

        for (var index = 0; index < _schemes.Length; index++)
        {
            if (_schemes[index].Place == RequestPart.Cookie)
            {
                CookieText.Add(message, _schemes[index].Parameter, _texts[index]);
            }
        }
    }

    /// <summary>The address with the secrets of the query.</summary>
    public Uri AddTo(Uri address)
    {
        for (var index = 0; index < _schemes.Length; index++)
        {
            var scheme = _schemes[index];

            // The target of a redirect can have it already.
            if (scheme.Place == RequestPart.Query && !QueryAddition.Has(address, scheme.Parameter))
            {
                address = QueryAddition.Add(address, scheme.Parameter, _texts[index]);
            }
        }

        return address;
    }

    private static IEnumerable<string> Spellings(SecurityScheme[] schemes, string[] values)
    {
        for (var index = 0; index < schemes.Length; index++)
        {
            foreach (var spelling in schemes[index].Spellings(values[index]))
            {
                yield return spelling;
            }
        }
    }
}
