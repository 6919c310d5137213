using System.Globalization;
using System.Text;

namespace Devin.Generated.Transport;

/// <summary>Formats cookie values.</summary>
internal static class CookieText
{
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
