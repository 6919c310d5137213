using System.Globalization;
using Devin.Generator.Model;
using Devin.Generator.Naming;

namespace Devin.Generator.Normalization;

/// <summary>
/// Names and orders the values of an enum. The contract's order has no meaning, so it does not change the output.
/// </summary>
internal static class EnumValues
{
    private static readonly HashSet<string> Reserved =
    [
        .. ObjectMembers.Names,
        "Value",
        "Values",
        "IsKnown",
        "KnownValues",
        "FromValue",
        "ToParameterText",
        "ArgumentNullException",
        "StringComparer",
        "StringComparison",
    ];

    /// <summary>The values with their member names.</summary>
    public static IReadOnlyList<EnumValue> Name(IEnumerable<string> texts, string typeName, bool isInteger)
    {
        var distinct = texts.Distinct(StringComparer.Ordinal).ToArray();
        var reserved = new HashSet<string>(Reserved, StringComparer.Ordinal) { typeName };
        var names = MemberNames.Assign(isInteger ? distinct.Select(IntegerWord) : distinct, reserved);
        var values = distinct.Select(text => new EnumValue(text, names[isInteger ? IntegerWord(text) : text]));
        return isInteger
            ? [.. values.OrderBy(static value => long.Parse(value.Text, CultureInfo.InvariantCulture))]
            : [.. values.OrderBy(static value => value.Text, StringComparer.Ordinal)];
    }

    private static string IntegerWord(string digits) =>
        digits.StartsWith('-') ? "Minus" + digits[1..] : "Number" + digits;
}
