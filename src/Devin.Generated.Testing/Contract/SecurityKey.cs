namespace Devin.Generated.Testing.Contract;

/// <summary>A secret that a request contains: where it is, and under which name.</summary>
/// <param name="Place">The part of the request; null for an HTTP scheme, which is in the header <c>Authorization</c>.</param>
/// <param name="Name">The name of the header, the query parameter, the cookie, or the HTTP scheme.</param>
internal sealed record SecurityKey(ParameterPlace? Place, string Name)
{
    /// <summary>Reads a key of an emitted table, such as <c>header X-Key</c> or <c>http bearer</c>.</summary>
    public static SecurityKey Parse(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        ParameterPlace? place = text[..end] switch
        {
            "header" => ParameterPlace.Header,
            "query" => ParameterPlace.Query,
            "cookie" => ParameterPlace.Cookie,
            _ => null,
        };
        return new SecurityKey(place, text[(end + 1)..]);
    }

    /// <summary>The key in words.</summary>
    public override string ToString() =>
        Place is { } place ? $"the {place.ToString().ToLowerInvariant()} '{Name}'" : $"the HTTP scheme '{Name}'";
}
