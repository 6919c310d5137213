using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>
/// A JSON number as its significant digits and a power of ten. It is exact for all sizes, and 1, 1.0 and 10e-1 are equal.
/// </summary>
/// <param name="IsNegative">Whether it is below zero.</param>
/// <param name="Digits">The digits without zeros at both ends; empty for zero.</param>
/// <param name="Exponent">The power of ten by which the digits are multiplied.</param>
internal readonly record struct JsonNumber(bool IsNegative, string Digits, long Exponent)
{
    // An exponent with more digits is cut: no number of a contract comes near.
    private const int MaxExponentDigits = 12;

    /// <summary>Whether a number has no fraction.</summary>
    public static bool IsInteger(in JsonElement number)
    {
        if (JsonMarshal.GetRawUtf8Value(number).IndexOfAny(".eE"u8) < 0)
        {
            return true;
        }

        var exact = Of(number);
        return exact.Digits.Length == 0 || exact.Exponent >= 0;
    }

    /// <summary>Reads a number.</summary>
    public static JsonNumber Of(in JsonElement number)
    {
        var text = JsonMarshal.GetRawUtf8Value(number);
        var isNegative = text[0] == '-';
        text = isNegative ? text[1..] : text;
        var end = text.IndexOfAny((byte)'e', (byte)'E');
        var exponent = end < 0 ? 0 : ReadExponent(text[(end + 1)..]);
        var mantissa = end < 0 ? text : text[..end];
        var point = mantissa.IndexOf((byte)'.');
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
        }

        var digits = Encoding.ASCII.GetString(mantissa).Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var significant = digits.TrimEnd('0');
        return significant.Length == 0
            ? new JsonNumber(false, "", 0)
            : new JsonNumber(isNegative, significant, exponent + digits.Length - significant.Length);
    }

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        var sign = text[0] == '-' ? -1 : 1;
        var digits = text.TrimStart("+-0"u8);
        digits = digits[..Math.Min(digits.Length, MaxExponentDigits)];
        return digits.IsEmpty ? 0 : sign * long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
