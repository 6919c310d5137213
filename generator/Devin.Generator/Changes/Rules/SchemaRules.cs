using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>Rules about schemas in any direction.</summary>
internal static class SchemaRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rule("DR080", "schema", "additionalProperties opened or closed")
        {
            Reach = Reach.Parameter | Reach.Request | Reach.Response,
            When = Match.Schema(Facet.AdditionalProperties),
            Wire = Impact.Warning,
            WireOf = static d =>
                d.Shift == Shift.Narrowed && (d.Reach & ~Reach.Response) != 0 ? Impact.Warning : Impact.Info,
            Source = Impact.None,
            Message = static d => $"{d.What} is {d.After} for properties that it does not list, was {d.Before}.",
            Advice =
                "Every model keeps properties that it does not know. Sending such a property to a closed object gets 422.",
            Reverse = Mirror.Of("DR080"),
            Counterpart = Mirror.None("The rule covers both directions."),
        },
    ];
}
