using System.Buffers;

namespace Devin.Generator.OpenApi;

/// <summary>The names of HTTP headers that a client can set.</summary>
internal static class HeaderNames
{
    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create(
        "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    // The connection and the body have them.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept",
        "Allow",
        "Connection",
        "Content-Disposition",
        "Content-Encoding",
        "Content-Language",
        "Content-Length",
        "Content-Location",
        "Content-MD5",
        "Content-Range",
        "Content-Type",
        "Cookie",
        "Expires",
        "Host",
        "Keep-Alive",
        "Last-Modified",
        "Proxy-Connection",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "User-Agent",
    };

    /// <summary>Whether a text consists of the characters of header names and HTTP schemes (RFC 9110, token).</summary>
    public static bool IsToken(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(TokenCharacters);

    /// <summary>Whether a client can send a value in a header of the name.</summary>
    public static bool CanBeSet(string name) => IsToken(name) && !Reserved.Contains(name);
}
