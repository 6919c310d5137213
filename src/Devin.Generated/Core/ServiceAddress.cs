using System.Globalization;
using System.Net;

namespace Devin.Generated.Core;

/// <summary>Rules for addresses to which a secret may be sent.</summary>
internal static class ServiceAddress
{
    private static readonly Uri AnyOrigin = new("https://localhost");

    /// <summary>Whether the connection is encrypted or does not leave this computer.</summary>
    public static bool IsSafe(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && IsLoopback(address));

    /// <summary>Whether there is a host name that can be written in punycode. <see cref="Uri"/> accepts others, too.</summary>
    public static bool HasValidHost(Uri address)
    {
        try
        {
            return address.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    /// <summary>Whether the host is <c>localhost</c> or a loopback address (127.0.0.0/8, ::1).</summary>
    public static bool IsLoopback(Uri address) =>
        string.Equals(address.IdnHost, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.IdnHost, out var ip) && IPAddress.IsLoopback(ip));

    /// <summary>Whether scheme, host and port are equal.</summary>
    public static bool IsSameOrigin(Uri left, Uri right) =>
        left.Scheme == right.Scheme
        && left.Port == right.Port
        && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the text of an address is a root, a slash and more. Such an address has the origin of the root, and it does
    /// not have to be parsed to show it.
    /// </summary>
    public static bool IsBelow(string root, Uri address)
    {
        var text = address.OriginalString;
        return text.Length > root.Length && text[root.Length] == '/' && text.StartsWith(root, StringComparison.Ordinal);
    }

    /// <summary>The address without a trailing slash, to which the paths of operations are appended.</summary>
    public static string Root(Uri address) => address.GetLeftPart(UriPartial.Path).TrimEnd('/');

    /// <summary>
    /// Scheme, host and port, for messages. User names, passwords, paths and queries can be secrets. A host name that is not
    /// ASCII is in punycode, because it can look like another one.
    /// </summary>
    public static string Origin(Uri address)
    {
        var host = address.HostNameType == UriHostNameType.IPv6 ? address.Host : address.IdnHost;
        var port = address.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{address.Port}");
        return $"{address.Scheme}://{host}{port}";
    }

    /// <summary>
    /// The value of a <c>Location</c> header without a user name and a password. A value that is no URL is removed if it could
    /// contain them.
    /// </summary>
    public static string WithoutUserInfo(string location)
    {
        if (!location.Contains('@', StringComparison.Ordinal))
        {
            return location;
        }

        // A relative URL can name a host, too: //user@host/path.
        if (!Uri.TryCreate(AnyOrigin, location, out var address))
        {
            return "[not a valid URL]";
        }

        return address.UserInfo.Length == 0
            ? location
            : address.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.UserInfo, UriFormat.UriEscaped);
    }

    /// <summary>What is wrong with the address of a service and what to do; null if nothing is wrong.</summary>
    /// <param name="address">The address.</param>
    /// <param name="isPlainAllowed">Whether a connection to another computer may be unencrypted.</param>
    public static string? Fault(Uri? address, bool isPlainAllowed = false)
    {
        if (address is null)
        {
            return "is not set. Set it to the address of the service, such as https://api.example.com.";
        }

        if (!address.IsAbsoluteUri || !HasValidHost(address))
        {
            return "is not an absolute URL with a valid host name. Start it with https:// and the host name.";
        }

        if (!IsSafe(address) && !(isPlainAllowed && address.Scheme == Uri.UriSchemeHttp))
        {
            return $"starts with {address.Scheme}://, which would send credentials unencrypted. Use https:// "
                + "(http:// is allowed for localhost, 127.0.0.0/8 and [::1]). For a service in a private network, set "
                + $"{nameof(DevinClientOptions.AllowInsecureHttp)} and use http://.";
        }

        if (address.UserInfo.Length > 0)
        {
            return "contains a user name or a password. Remove them and set the credentials in the options.";
        }

        if (HostScripts.AreMixed(address.Host))
        {
            return $"contains the host name {address.IdnHost}, written with letters of several scripts, so it can look like "
                + "another name. Use this spelling if you mean that host.";
        }

        return address.Query.Length > 0 || address.Fragment.Length > 0
            ? "contains a query or a fragment. Remove everything from '?' or '#' on."
            : null;
    }
}
