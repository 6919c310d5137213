using System.Globalization;
using System.Text;

namespace Devin.Generated.Transport;

/// <summary>Spells cookie values.</summary>
internal static class CookieText
{
    /// <summary>
    /// The value with everything that a cookie cannot hold (RFC 6265, cookie-octet) percent-encoded. What it can hold
    /// stays as it is, since most servers do not decode cookies.
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
