using System.Text;

namespace Devin.Generated.Core;

/// <summary>A security scheme of the contract: the option that has its secret, and how requests contain it.</summary>
internal sealed class SecurityScheme
{
    private const string Authorization = "Authorization";
    private const string BasicPrefix = "Basic ";
    private const string BearerPrefix = "Bearer ";

    private readonly string _prefix;

    private SecurityScheme(string option, RequestPart place, string parameter, string prefix = "")
    {
        Option = option;
        Place = place;
        Parameter = parameter;
        _prefix = prefix;
        IsBearer = prefix == BearerPrefix;
        IsBasic = prefix == BasicPrefix;
    }

    /// <summary>A bearer token that is in the option <c>Token</c>.</summary>
    public static SecurityScheme Bearer { get; } = Http("Token", "Bearer");

    /// <summary>The option of the client that has the secret.</summary>
    public readonly string Option;

    /// <summary>The part of a request that contains the secret.</summary>
    public readonly RequestPart Place;

    /// <summary>The name of the header, the query parameter or the cookie.</summary>
    public readonly string Parameter;

    /// <summary>Whether the secret is a bearer token.</summary>
    public readonly bool IsBearer;

    /// <summary>Whether the secret is a user name, a colon and a password.</summary>
    public readonly bool IsBasic;

    /// <summary>The word for the secret in messages.</summary>
    public string Noun => IsBearer ? "token" : "secret";

    /// <summary>A secret in the header <c>Authorization</c>, after the name of a scheme.</summary>
    public static SecurityScheme Http(string option, string scheme) =>
        new(option, RequestPart.Header, Authorization, scheme + " ");

    /// <summary>A user name and a password in the header <c>Authorization</c> (RFC 7617).</summary>
    public static SecurityScheme Basic(string option) => new(option, RequestPart.Header, Authorization, BasicPrefix);

    /// <summary>A key in a header.</summary>
    public static SecurityScheme Header(string option, string name) => new(option, RequestPart.Header, name);

    /// <summary>A key in the query.</summary>
    public static SecurityScheme Query(string option, string name) => new(option, RequestPart.Query, name);

    /// <summary>A key in a cookie.</summary>
    public static SecurityScheme Cookie(string option, string name) => new(option, RequestPart.Cookie, name);

    /// <summary>The value of the header, the query parameter or the cookie, before it is escaped.</summary>
    public string Format(string secret) => _prefix + (IsBasic ? Base64(secret) : secret);

    /// <summary>The texts that show the secret, in characters and in the bytes of UTF-8.</summary>
    public IEnumerable<string> Spellings(string secret)
    {
        string[] texts = IsBasic
            ? [secret, Base64(secret), secret[(secret.IndexOf(':', StringComparison.Ordinal) + 1)..]]
            : [secret];
        return texts
            .Concat(texts.Select(static text => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text))))
            .Distinct();
    }

    /// <summary>
    /// What is wrong with a secret, as the continuation of its <see cref="Noun"/>; null if nothing is wrong. It contains no
    /// part of the secret.
    /// </summary>
    public string? Fault(string? secret) =>
        IsBearer ? TokenText.Fault(secret)
        : IsBasic ? BasicFault(secret)
        : KeyFault(secret);

    private string? KeyFault(string? secret)
    {
        if (TokenText.CommonFault(secret) is { } fault)
        {
            return fault;
        }

        if (_prefix.Length > 0 && secret!.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase))
        {
            return $"starts with '{_prefix.Trim()}'. Remove this word; it is added when the secret is sent.";
        }

        return Place == RequestPart.Header && secret.AsSpan().ContainsAnyExceptInRange(' ', '~')
                ? "contains a non-ASCII or control character, which a header cannot contain."
            : secret!.Any(char.IsControl) ? "contains a control character."
            : null;
    }

    private static string? BasicFault(string? secret)
    {
        var colon = secret?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon < 0 ? "has no colon between the user name and the password."
            : secret!.Length == 1 ? "has neither a user name nor a password."
            : secret.Any(char.IsControl) ? "contains a control character."
            : null;
    }

    private static string Base64(string secret) => Convert.ToBase64String(Encoding.UTF8.GetBytes(secret));
}
