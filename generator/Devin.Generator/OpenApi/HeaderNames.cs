using System.Buffers;
using Devin.Generated.Transport;

namespace Devin.Generator.OpenApi;

/// <summary>The names of HTTP headers that a client can set.</summary>
internal static class HeaderNames
{
    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create(
        "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    // The transport sets them, or they describe a body.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept",
        "Allow",
        "Content-Type",
        "Cookie",
        "Expires",
        "Last-Modified",
        "User-Agent",
    };

    /// <summary>Whether a text consists of the characters of header names and HTTP schemes (RFC 9110, token).</summary>
    public static bool IsToken(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(TokenCharacters);

    /// <summary>Whether a client can send a value in a header of the name.</summary>
    public static bool CanBeSet(string name) =>
        IsToken(name)
        && !Reserved.Contains(name)
        && !ReservedHeaders.BelongsToConnection(name)
        && !ReservedHeaders.DescribesBody(name);
}
