using System.Security.Cryptography;
using System.Text;

namespace Devin.Generated.Testing.State;

/// <summary>Creates SHAs of commits that do not exist. The same text gives the same SHA.</summary>
internal static class CommitSha
{
    private const int Length = 40;

    /// <summary>The SHA that belongs to a text.</summary>
    public static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
