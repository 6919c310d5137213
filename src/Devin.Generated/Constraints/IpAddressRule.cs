using System.Net;
using System.Net.Sockets;

namespace Devin.Generated.Constraints;

/// <summary>An IP address (<c>format: ipv4</c> or <c>ipv6</c>).</summary>
/// <param name="version">The version: 4 or 6.</param>
internal sealed class IpAddressRule(int version) : TextRule
{
    /// <inheritdoc/>
    public override string Expected => $"an IPv{version} address";

    /// <inheritdoc/>
    public override bool IsMetBy(string text) =>
        IPAddress.TryParse(text, out var address)
        && (
            version == 4
                // The parser also accepts forms with fewer than four numbers.
                ? address.AddressFamily == AddressFamily.InterNetwork && text.AsSpan().Count('.') == 3
                : address.AddressFamily == AddressFamily.InterNetworkV6 && !text.Contains('[')
        );
}
