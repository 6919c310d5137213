namespace Devin.Generated;

/// <summary>The two forms of a session's id: with the prefix that paths want, and bare as some responses have it.</summary>
internal static class SessionIdText
{
    private const string Prefix = "devin-";

    /// <summary>The id with its prefix, whichever form it has.</summary>
    public static string WithPrefix(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id : Prefix + id;
}
