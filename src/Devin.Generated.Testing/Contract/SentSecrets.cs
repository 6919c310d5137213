using System.Net.Http.Headers;
using System.Text;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Contract;

/// <summary>The secrets of a request.</summary>
internal sealed class SentSecrets(HttpRequestMessage message)
{
    private readonly AuthenticationHeaderValue? _authorization = message.Headers.Authorization;

    /// <summary>The bearer token; null if the request has none.</summary>
    public string? BearerToken => IsScheme("bearer") ? _authorization!.Parameter : null;

    /// <summary>Whether the request has a secret. An empty one, or a user without a password, does not count.</summary>
    public bool Contain(SecurityKey key) =>
        key.Place switch
        {
            ParameterPlace.Header => message.Headers.NonValidated.TryGetValues(key.Name, out var values)
                && values.ToString().Length > 0,
            ParameterPlace.Query => QueryText
                .Parse(message.RequestUri!.Query)
                .Any(pair => pair.Key == key.Name && pair.Value.Length > 0),
            ParameterPlace.Cookie => RequestValues
                .Cookies(
                    message.Headers.NonValidated.TryGetValues("Cookie", out var cookies) ? cookies.ToString() : null
                )
                .Any(pair => pair.Key == key.Name && pair.Value.Length > 0),
            _ => IsScheme(key.Name)
                && _authorization!.Parameter is { Length: > 0 } secret
                && (!IsScheme("basic") || IsUserWithPassword(secret)),
        };

    private bool IsScheme(string name) =>
        string.Equals(_authorization?.Scheme, name, StringComparison.OrdinalIgnoreCase);

    private static bool IsUserWithPassword(string secret)
    {
        var bytes = new byte[secret.Length];
        return Convert.TryFromBase64String(secret, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length).Contains(':', StringComparison.Ordinal);
    }
}
