namespace Devin.Generated.Testing.Service.Sessions;

/// <summary>The two forms of session ids: with and without a prefix.</summary>
internal static class SessionIds
{
    /// <summary>The prefix of ids in paths.</summary>
    public const string Prefix = "devin-";

    /// <summary>Returns an id without the prefix.</summary>
    public static string Bare(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;

    /// <summary>Returns whether two ids of any form identify the same session.</summary>
    public static bool AreSame(string left, string right) => Bare(left) == Bare(right);
}
