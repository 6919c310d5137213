namespace Devin.Generator.Validation;

/// <summary>The kinds of values that a keyword can have, and the objects in them.</summary>
/// <param name="Kinds">The kinds.</param>
/// <param name="Object">The objects that a value of the kind object is; null if its members have no rules.</param>
/// <param name="Values">The rule for each member of an object that is a map; null if it is none.</param>
/// <param name="Items">The rule for each item of a list; null if there is none.</param>
internal sealed record GrammarRule(ValueKinds Kinds, string? Object, GrammarRule? Values, GrammarRule? Items)
{
    /// <summary>
    /// Reads a rule: kinds or names of objects with <c>|</c> between them, <c>[…]</c> for a list of them and <c>{…}</c> for
    /// a map to them.
    /// </summary>
    public static GrammarRule Parse(string text) =>
        text.Split('|').Select(ParseOne).Aggregate(static (one, other) => one.Or(other));

    private static GrammarRule ParseOne(string text) =>
        text switch
        {
            "text" => Of(ValueKinds.Text),
            "number" => Of(ValueKinds.Number),
            "boolean" => Of(ValueKinds.Boolean),
            "null" => Of(ValueKinds.Null),
            "object" => Of(ValueKinds.Object),
            "any" => Of(ValueKinds.Any),
            ['[', .. var items, ']'] => Of(ValueKinds.List) with { Items = Parse(items.Replace('/', '|')) },
            ['{', .. var values, '}'] => Of(ValueKinds.Object) with { Values = Parse(values.Replace('/', '|')) },
            _ => Of(ValueKinds.Object) with { Object = text },
        };

    private static GrammarRule Of(ValueKinds kinds) => new(kinds, null, null, null);

    private GrammarRule Or(GrammarRule other) =>
        new(Kinds | other.Kinds, Object ?? other.Object, Values ?? other.Values, Items ?? other.Items);
}
