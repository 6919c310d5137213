using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>Rules about C# names that are not sent.</summary>
internal static class NameRules
{
    private const string Area = "naming";

    private static readonly Mirror Both = Mirror.None("A type has one name, whether it is sent or received.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rule("DR075", Area, "component schema renamed, or a $ref redirected to another schema")
        {
            When = Match.A(Subject.Name, Facet.Component),
            Wire = Impact.None,
            Source = Impact.Error,
            Message = static d =>
                d.Shift == Shift.Changed
                    ? $"The type {d.Before} was renamed to {d.After}."
                    : $"The type at this place changed from {d.Before} to {d.After}.",
            Advice = "Keep the name with x-csharp-type-name in the overlay. The wire is not affected.",
            Reverse = Mirror.Of("DR075"),
            Counterpart = Both,
        },
        new Rule("DR076", Area, "inline schema moved to a component, or back")
        {
            When = Match.A(Subject.Name, Facet.Inlining),
            Wire = Impact.None,
            Source = Impact.Error,
            Message = static d =>
                $"The type {d.Before} was renamed to {d.After}, because the schema moved between its place and the components.",
            Advice = "Keep the name with x-csharp-type-name in the overlay. The wire is not affected.",
            Reverse = Mirror.Of("DR076"),
            Counterpart = Both,
        },
        new Rule("DR077", Area, "schema title changed or translated")
        {
            When = Match.A(Subject.Name, Facet.Title),
            Wire = Impact.None,
            Source = Impact.None,
            Message = static d => $"The title of {d.What} changed {Match.FromTo(d)}.",
            Advice = "Nothing to do.",
            Reverse = Mirror.Of("DR077"),
            Counterpart = Both,
            Deviation = "Type names never come from a title: they come from the component, or from owner and property.",
        },
        new Rule("DR078", Area, "two inline enums with one name (Status, Status2) reordered")
        {
            When = Match.A(Subject.Name, Facet.InlineEnumOrder),
            Wire = Impact.None,
            Source = Impact.None,
            Message = static d => $"The order of {d.What} changed.",
            Advice = "Nothing to do.",
            Reverse = Mirror.Of("DR078"),
            Counterpart = Both,
            Deviation = "Type names have no counters: inline enums are named by owner and property.",
        },
        new Rule("DR079", Area, "enum value order changed")
        {
            When = Match.A(Subject.Name, Facet.EnumOrder),
            Wire = Impact.None,
            Source = Impact.None,
            Message = static d => $"The order of the values of {d.What} changed {Match.FromTo(d)}.",
            Advice = "Nothing to do.",
            Reverse = Mirror.Of("DR079"),
            Counterpart = Both,
            Deviation =
                "Values have no numbers and are emitted in ordinal order, so their order in the contract has no impact.",
        },
    ];
}
