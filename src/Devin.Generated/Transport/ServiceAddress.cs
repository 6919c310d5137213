using System.Net;

namespace Devin.Generated.Transport;

/// <summary>Rules about addresses: where a token may go.</summary>
internal static class ServiceAddress
{
    /// <summary>Whether the address is encrypted, or does not leave this machine.</summary>
    public static bool IsSafe(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && IsLoopback(address));

    /// <summary>Whether the host is <c>localhost</c> or a loopback address (127.0.0.0/8, ::1).</summary>
    public static bool IsLoopback(Uri address) =>
        string.Equals(address.IdnHost, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.IdnHost, out var ip) && IPAddress.IsLoopback(ip));

    /// <summary>Whether scheme, host and port are all the same.</summary>
    public static bool IsSameOrigin(Uri left, Uri right) =>
        left.Scheme == right.Scheme
        && left.Port == right.Port
        && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the paths of operations are put behind: the address without a slash at its end.</summary>
    public static string Root(Uri address) => address.GetLeftPart(UriPartial.Path).TrimEnd('/');

    /// <summary>Scheme, host and port, for messages: paths and queries can hold secrets.</summary>
    public static string Origin(Uri address) => address.GetLeftPart(UriPartial.Authority);

    /// <summary>What is wrong with the address of a service, with what to do; null when nothing is.</summary>
    public static string? Fault(Uri? address)
    {
        if (address is null)
        {
            return "is not set. Give the address of the service, such as https://api.example.com.";
        }

        if (!address.IsAbsoluteUri || address.Host.Length == 0)
        {
            return "is not an absolute address. Begin it with https:// and the host.";
        }

        if (!IsSafe(address))
        {
            return $"begins with {address.Scheme}://, over which the token would travel in the clear. Use https:// "
                + "(http:// is accepted for localhost, 127.0.0.0/8 and [::1] only).";
        }

        if (address.UserInfo.Length > 0)
        {
            return "holds a user name or password. Leave them out: the token authenticates.";
        }

        return address.Query.Length > 0 || address.Fragment.Length > 0
            ? "holds a query or a fragment. Leave out everything from '?' or '#' on."
            : null;
    }
}
