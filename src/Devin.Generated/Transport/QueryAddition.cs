namespace Devin.Generated.Transport;

/// <summary>Adds query parameters to an address that is complete otherwise.</summary>
internal static class QueryAddition
{
    /// <summary>Whether an address has a query parameter of a name.</summary>
    public static bool Has(Uri address, string name) =>
        address.Query.TrimStart('?').Split('&').Any(pair => Uri.UnescapeDataString(pair.Split('=')[0]) == name);

    /// <summary>The address with one more query parameter.</summary>
    /// <param name="address">The address.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">Its value, which is escaped here.</param>
    public static Uri Add(Uri address, string name, string value)
    {
        var separator = address.Query.Length == 0 ? '?' : '&';
        var text = address.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);
        return new Uri(
            $"{text}{separator}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}",
            UriKind.Absolute
        );
    }
}
