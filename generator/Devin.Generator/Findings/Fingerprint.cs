using System.Security.Cryptography;
using System.Text;

namespace Devin.Generator.Findings;

/// <summary>
/// Identifies a finding over time. Its parts describe the difference, never the places of files, their order or the
/// line of a value.
/// </summary>
internal static class Fingerprint
{
    /// <summary>The fingerprint of the parts: 16 hexadecimal digits.</summary>
    public static string Of(params IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..16];
}
