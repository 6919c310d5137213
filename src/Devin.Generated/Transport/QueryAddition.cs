namespace Devin.Generated.Transport;

/// <summary>Adds query parameters to an address that is complete otherwise.</summary>
internal static class QueryAddition
{
    /// <summary>The address with a query parameter; the address itself if it has one of that name.</summary>
    /// <param name="address">The address.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">Its value, which is escaped here.</param>
    public static Uri AddMissing(Uri address, string name, string value)
    {
        var query = address.Query;
        foreach (var pair in query.TrimStart('?').Split('&'))
        {
            if (Uri.UnescapeDataString(pair.Split('=')[0]) == name)
            {
                return address;
            }
        }

        var separator = query.Length == 0 ? '?' : '&';
        var text = address.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);
        return new Uri(
            $"{text}{separator}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}",
            UriKind.Absolute
        );
    }
}
