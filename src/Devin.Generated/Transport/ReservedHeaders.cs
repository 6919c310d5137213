namespace Devin.Generated.Transport;

/// <summary>The names of headers that have an owner: the connection or the body.</summary>
internal static class ReservedHeaders
{
    // They say where a request ends and which host it is for. Handlers and proxies could disagree about both.
    private static readonly HashSet<string> Connection = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection",
        "Content-Length",
        "Host",
        "Keep-Alive",
        "Proxy-Connection",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
    };

    // They describe the body, and a caller gives them. Its type and its length are set with it.
    private static readonly HashSet<string> Body = new(StringComparer.OrdinalIgnoreCase)
    {
        "Content-Disposition",
        "Content-Encoding",
        "Content-Language",
        "Content-Location",
        "Content-MD5",
        "Content-Range",
    };

    /// <summary>Whether a header belongs to the connection, so that the HTTP client sets it.</summary>
    public static bool BelongsToConnection(string name) => Connection.Contains(name);

    /// <summary>Whether a header is one of the body.</summary>
    public static bool DescribesBody(string name) => Body.Contains(name);
}
