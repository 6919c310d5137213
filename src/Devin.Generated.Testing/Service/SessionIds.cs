namespace Devin.Generated.Testing.Service;

/// <summary>The two forms of session ids.</summary>
internal static class SessionIds
{
    /// <summary>What ids in paths begin with.</summary>
    public const string Prefix = "devin-";

    /// <summary>The id without its prefix.</summary>
    public static string Bare(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;

    /// <summary>Whether both mean the same, whichever form they have.</summary>
    public static bool AreSame(string left, string right) => Bare(left) == Bare(right);
}
