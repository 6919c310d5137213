using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>
/// Rules about keywords that constrain values and have no part in the C# type. In requests a new or another constraint may
/// refuse what was valid; responses are read without checking them.
/// </summary>
internal static class KeywordRules
{
    private const Reach Sent = Reach.Parameter | Reach.Request;

    public static IReadOnlyList<Rule> All { get; } =
    [
        .. Pair("DR095", "DR096", "if, then or else changed", Facet.Condition),
        .. Pair("DR097", "DR098", "contains changed", Facet.Containment),
        .. Pair("DR099", "DR100", "dependent properties changed", Facet.Dependency),
        .. Pair("DR101", "DR102", "unevaluated properties or items changed", Facet.Unevaluated),
        .. Pair("DR103", "DR104", "propertyNames or patternProperties changed", Facet.PropertyName),
        .. Pair("DR105", "DR106", "not changed", Facet.Negation),
        new Rule("DR107", "request property", "value of x-extensible-enum added or removed")
        {
            Reach = Sent,
            When = Match.Schema(Facet.ExtensibleEnum),
            Wire = Impact.Error,
            WireOf = static d => d.Shift == Shift.Removed ? Impact.Error : Impact.Info,
            Source = Impact.None,
            Message = ListedValue,
            Advice = "The service may respond with 422 to a value that it no longer lists.",
            Reverse = Mirror.Of("DR107"),
            Counterpart = Mirror.Of("DR108"),
        },
        new Rule("DR108", "response property", "value of x-extensible-enum added or removed")
        {
            Reach = Reach.Response,
            When = Match.Schema(Facet.ExtensibleEnum),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = ListedValue,
            Advice = "The type is a string, so every value is read. Check every switch over the values.",
            Reverse = Mirror.Of("DR108"),
            Counterpart = Mirror.Of("DR107"),
        },
        new Rule("DR109", "request property", "readOnly or writeOnly changed")
        {
            Reach = Sent,
            When = Match.Schema(Facet.Access),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = Changed,
            Advice = "The service ignores or refuses a property that is only read. Check what callers send.",
            Reverse = Mirror.Of("DR109"),
            Counterpart = Mirror.Of("DR110"),
        },
        new Rule("DR110", "response property", "readOnly or writeOnly changed")
        {
            Reach = Reach.Response,
            When = Match.Schema(Facet.Access),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = Changed,
            Advice = "Responses do not contain a property that is only written. Check what callers read.",
            Reverse = Mirror.Of("DR110"),
            Counterpart = Mirror.Of("DR109"),
        },
    ];

    private static IEnumerable<Rule> Pair(string sent, string received, string title, Facet facet)
    {
        yield return new Rule(sent, "request property", title)
        {
            Reach = Sent,
            When = Match.Schema(facet),
            Wire = Impact.Error,
            WireOf = static d => d.Shift == Shift.Removed ? Impact.Info : Impact.Error,
            Source = Impact.None,
            Message = static d => Changed(d) + (d.Shift == Shift.Removed ? "" : " It may accept less."),
            Advice = "The service may respond with 422 to what deployed programs send.",
            Reverse = Mirror.Of(sent),
            Counterpart = Mirror.Of(received),
        };
        yield return new Rule(received, "response property", title)
        {
            Reach = Reach.Response,
            When = Match.Schema(facet),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = Changed,
            Advice = "Reading does not check constraints, so no program breaks.",
            Reverse = Mirror.Of(received),
            Counterpart = Mirror.Of(sent),
        };
    }

    private static string Changed(Difference difference) => $"{difference.What} changed {Match.FromTo(difference)}.";

    private static string ListedValue(Difference difference) =>
        difference.Shift == Shift.Removed
            ? $"The value {difference.Before} of {difference.What} is no longer listed."
            : $"The value {difference.After} of {difference.What} is listed now.";
}
