using System.Globalization;
using System.Text;

namespace Devin.Generated.Transport;

/// <summary>Formats cookie values, and adds them to the only <c>Cookie</c> header that servers read.</summary>
internal static class CookieText
{
    private const string Header = "Cookie";

    /// <summary>Whether a message has a cookie of a name.</summary>
    public static bool Has(HttpRequestMessage message, string name) =>
        message.Headers.NonValidated.TryGetValues(Header, out var cookies)
        && cookies
            .ToString()
            .Split(';', StringSplitOptions.TrimEntries)
            .Any(cookie => cookie.Split('=')[0] == Escape(name));

    /// <summary>Adds a cookie to those that a message has.</summary>
    public static void Add(HttpRequestMessage message, string name, string value)
    {
        var cookie = $"{Escape(name)}={Escape(value)}";
        if (message.Headers.NonValidated.TryGetValues(Header, out var others))
        {
            cookie = $"{others}; {cookie}";
            message.Headers.Remove(Header);
        }

        message.Headers.TryAddWithoutValidation(Header, cookie);
    }

    /// <summary>
    /// Percent-encodes the characters that a cookie cannot contain (RFC 6265, cookie-octet). Other characters are not
    /// changed, because most servers do not decode cookies.
    /// </summary>
    public static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(value))
        {
            if (octet is > 0x20 and < 0x7F and not ((byte)'"' or (byte)',' or (byte)';' or (byte)'\\' or (byte)'%'))
            {
                escaped.Append((char)octet);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
            }
        }

        return escaped.ToString();
    }
}
