using System.Globalization;
using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.Schemas;

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
    /// <param name="values">The values.</param>
    /// <param name="texts">The titles and descriptions of some values. A title names the member.</param>
    /// <param name="typeName">The name of the type.</param>
    /// <param name="isInteger">Whether the values are integers.</param>
    public static IReadOnlyList<EnumValue> Name(
        IEnumerable<string> values,
        IReadOnlyDictionary<string, ValueText> texts,
        string typeName,
        bool isInteger
    )
    {
        var words = WordsOf([.. values.Distinct(StringComparer.Ordinal)], texts, isInteger);
        var names = MemberNames.Assign(
            words.Values,
            new HashSet<string>(Reserved, StringComparer.Ordinal) { typeName }
        );
        var named = words.Select(word => new EnumValue(word.Key, names[word.Value])
        {
            Description = texts.GetValueOrDefault(word.Key)?.Description,
        });
        return isInteger
            ? [.. named.OrderBy(static value => long.Parse(value.Text, CultureInfo.InvariantCulture))]
            : [.. named.OrderBy(static value => value.Text, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The words that name each value: its title, or the value itself where a title would give two values one name.
    /// </summary>
    private static Dictionary<string, string> WordsOf(
        string[] values,
        IReadOnlyDictionary<string, ValueText> texts,
        bool isInteger
    )
    {
        var words = values.ToDictionary(
            static value => value,
            value => texts.GetValueOrDefault(value)?.Title ?? Word(value),
            StringComparer.Ordinal
        );
        while (SharedTitles() is { Length: > 0 } shared)
        {
            foreach (var value in shared)
            {
                words[value] = Word(value);
            }
        }

        return words;

        string Word(string value) => isInteger ? IntegerWord(value) : value;

        string[] SharedTitles() =>
            [
                .. words
                    .GroupBy(static word => Words.Pascal(word.Value), StringComparer.Ordinal)
                    .Where(static group => group.Count() > 1)
                    .SelectMany(static group => group)
                    .Where(word => word.Value != Word(word.Key))
                    .Select(static word => word.Key),
            ];
    }

    private static string IntegerWord(string digits) =>
        digits.StartsWith('-') ? "Minus" + digits[1..] : "Number" + digits;
}
