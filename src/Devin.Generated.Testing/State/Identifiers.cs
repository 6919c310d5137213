using System.Globalization;

namespace Devin.Generated.Testing.State;

/// <summary>Creates IDs. The same seed gives the same IDs in the same order.</summary>
/// <param name="seed">The seed.</param>
internal sealed class Identifiers(int seed)
{
    private ulong _state = unchecked((ulong)seed * 0x9E3779B97F4A7C15);

    /// <summary>A new ID.</summary>
    /// <param name="prefix">The beginning of the ID, such as <c>playbook-</c>.</param>
    public string Next(string prefix) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{NextBits():x16}{NextBits():x16}");

    // SplitMix64: each step gives another value, and 2^64 steps pass before one repeats.
    private ulong NextBits()
    {
        var bits = unchecked(_state += 0x9E3779B97F4A7C15);
        bits = unchecked((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9);
        bits = unchecked((bits ^ (bits >> 27)) * 0x94D049BB133111EB);
        return bits ^ (bits >> 31);
    }
}
