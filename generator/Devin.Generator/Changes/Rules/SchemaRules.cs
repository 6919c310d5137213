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
                d.Shift == Shift.Narrowed && (d.Reach & ~Reach.Response) != Reach.None ? Impact.Warning : Impact.Info,
            Source = Impact.None,
            Message = static d =>
                $"{d.What} changed from {d.Before} to {d.After} for properties that it does not list.",
            Advice =
                "Every model keeps unknown properties. The service responds with 422 when one is sent to a closed object.",
            Reverse = Mirror.Of("DR080"),
            Counterpart = Mirror.None("The rule covers both directions."),
        },
    ];
}
