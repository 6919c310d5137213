using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Devin.Generator.Tree;

namespace Devin.Generator.Documents;

/// <summary>
/// Gives plain YAML scalars their type by the core schema of YAML 1.2
/// (https://yaml.org/spec/1.2.2/#103-core-schema): <c>no</c>, <c>on</c> and dates stay strings.
/// </summary>
internal static partial class YamlCoreSchema
{
    /// <summary>Converting a hexadecimal or octal number takes time with the square of its length.</summary>
    private const int LongestCode = 1_000;

    /// <summary>The kind of a plain scalar, and its text as JSON writes it.</summary>
    public static (ScalarKind Kind, string Text) Resolve(string plain)
    {
        switch (plain)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return (ScalarKind.Null, "null");
            case "true" or "True" or "TRUE":
                return (ScalarKind.Boolean, "true");
            case "false" or "False" or "FALSE":
                return (ScalarKind.Boolean, "false");
        }

        if (DecimalNumber().IsMatch(plain))
        {
            return (ScalarKind.Number, ToJsonNumber(plain));
        }

        if (plain.Length > LongestCode)
        {
            return (ScalarKind.String, plain);
        }

        if (plain.StartsWith("0x", StringComparison.Ordinal) && HexadecimalNumber().IsMatch(plain))
        {
            var value = BigInteger.Parse(
                "0" + plain[2..],
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture
            );
            return (ScalarKind.Number, value.ToString(CultureInfo.InvariantCulture));
        }

        if (plain.StartsWith("0o", StringComparison.Ordinal) && OctalNumber().IsMatch(plain))
        {
            var value = plain[2..].Aggregate(BigInteger.Zero, static (sum, digit) => (sum * 8) + (digit - '0'));
            return (ScalarKind.Number, value.ToString(CultureInfo.InvariantCulture));
        }

        // JSON has no infinity and no not-a-number; as text they at least keep their spelling.
        return (ScalarKind.String, plain);
    }

    /// <summary>YAML allows <c>+1</c>, <c>.5</c>, <c>1.</c> and <c>007</c>; JSON does not.</summary>
    private static string ToJsonNumber(string text)
    {
        var negative = text[0] == '-';
        var body = text[0] is '-' or '+' ? text[1..] : text;
        var exponentAt = body.AsSpan().IndexOfAny('e', 'E');
        var mantissa = exponentAt < 0 ? body : body[..exponentAt];
        var exponent = exponentAt < 0 ? "" : body[exponentAt..];
        var pointAt = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = (pointAt < 0 ? mantissa : mantissa[..pointAt]).TrimStart('0');
        var fraction = pointAt < 0 ? "" : mantissa[(pointAt + 1)..];
        return (negative ? "-" : "")
            + (whole.Length == 0 ? "0" : whole)
            + (fraction.Length == 0 ? "" : "." + fraction)
            + exponent;
    }

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalNumber();

    [GeneratedRegex("^0x[0-9a-fA-F]+$", RegexOptions.CultureInvariant)]
    private static partial Regex HexadecimalNumber();

    [GeneratedRegex("^0o[0-7]+$", RegexOptions.CultureInvariant)]
    private static partial Regex OctalNumber();
}
