using Devin.Generated.Transport;

namespace Devin.Generated.Models;

/// <summary>
/// The two forms of a session ID: with the prefix that paths require, and without it as in some responses.
/// </summary>
internal static class SessionIdText
{
    private const string Prefix = "devin-";

    /// <summary>Returns the ID with its prefix.</summary>
    public static string WithPrefix(string id) => PrefixedId.Of(id, Prefix);
}
