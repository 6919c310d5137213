using System.Text.Json;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>Kinds of JSON values. A number without a fraction is an integer, however it is written.</summary>
[Flags]
internal enum ValueKinds
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Integer = 4,
    Fraction = 8,
    Number = Integer | Fraction,
    String = 16,
    Array = 32,
    Object = 64,
    All = Null | Boolean | Number | String | Array | Object,
}

/// <summary>The kinds of values and of schemas.</summary>
internal static class ValueKind
{
    private static readonly KindWords[] s_words =
    [
        new(ValueKinds.String, "string", "a string"),
        new(ValueKinds.Number, "number", "a number"),
        new(ValueKinds.Integer, "integer", "an integer"),
        new(ValueKinds.Boolean, "boolean", "a boolean"),
        new(ValueKinds.Array, "array", "an array"),
        new(ValueKinds.Object, "object", "an object"),
        new(ValueKinds.Null, "null", "null"),
    ];

    /// <summary>Whether two sets of kinds have one in common.</summary>
    public static bool Overlaps(this ValueKinds kinds, ValueKinds others) => (kinds & others) != ValueKinds.None;

    /// <summary>The kind of a word of the keyword <c>type</c>; none for an unknown word.</summary>
    public static ValueKinds Parse(string? word) =>
        Array.Find(s_words, entry => entry.Word == word)?.Kind ?? ValueKinds.None;

    /// <summary>The kind of a value.</summary>
    public static ValueKinds Of(in JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => ValueKinds.Null,
            JsonValueKind.True or JsonValueKind.False => ValueKinds.Boolean,
            JsonValueKind.Number => JsonNumber.IsInteger(value) ? ValueKinds.Integer : ValueKinds.Fraction,
            JsonValueKind.String => ValueKinds.String,
            JsonValueKind.Array => ValueKinds.Array,
            _ => ValueKinds.Object,
        };

    /// <summary>The kinds in words, such as <c>a string or null</c>.</summary>
    public static string Describe(ValueKinds kinds)
    {
        var words = new List<string>();
        foreach (var (kind, _, description) in s_words)
        {
            if ((kinds & kind) == kind)
            {
                words.Add(description);
                kinds &= ~kind;
            }
        }

        return words.Count == 0 ? "no value" : string.Join(" or ", words);
    }

    /// <summary>The code of a violation, such as <c>string_type</c>.</summary>
    public static string Code(ValueKinds kinds)
    {
        var kind = kinds & ~ValueKinds.Null;
        return Array.Find(s_words, entry => entry.Kind == kind) is { Word: var word } ? word + "_type" : "value_type";
    }
}
