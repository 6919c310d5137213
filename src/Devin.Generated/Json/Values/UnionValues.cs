using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json.Values;

/// <summary>What all unions do with their values: compare, hash, copy, format and check them.</summary>
internal static class UnionValues
{
    private const int MaxValueLength = 48;

    /// <summary>Whether two values of one type are equal.</summary>
    public static bool IsSame<T, TCodec>(T left, T right)
        where TCodec : struct, IJsonCodec<T> => TCodec.IsSame(left, right);

    /// <summary>The hash code of a value of one of the types.</summary>
    public static int Hash<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T> => TCodec.Hash(value);

    /// <summary>The hash code of a value that has none of the types.</summary>
    public static int Hash(object? value) => value is JsonNode node ? JsonNodeCodec.Hash(node) : 0;

    /// <summary>A copy of a value of one of the types.</summary>
    public static T Copy<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T> => TCodec.Copy(value);

    /// <summary>Adds the violations of a value of one of the types.</summary>
    public static void Check<T, TCodec>(T value, ValueRules? rules, ref Validation validation)
        where TCodec : struct, IJsonCodec<T> => TCodec.Check(value, rules, ref validation);

    /// <summary>The text of a model, a number, or the size of a list; otherwise the name of the union.</summary>
    public static string Format(string unionName, object? value) =>
        value switch
        {
            JsonModel model => model.ToString()!,
            string or Uri => unionName,
            DateTimeOffset time => IsoText.Format(time),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            ValueType other => PrintableText.Format(other.ToString()!, MaxValueLength),
            ICollection list => $"{unionName} {{ {Bounds.Count(list.Count, "item")} }}",
            _ => unionName,
        };
}
