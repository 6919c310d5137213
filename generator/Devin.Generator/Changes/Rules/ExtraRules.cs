using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>
/// Rules about other changes of the emitted code or the wire, and the reverse of rules that have none.
/// </summary>
internal static class ExtraRules
{
    private const Reach Sent = Reach.Parameter | Reach.Request;

    private static readonly Mirror Own = Mirror.None("The rule covers both directions.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rule("DR081", "operation", "operation lost a security requirement or scope")
        {
            When = Match.Any(
                Match.A(Subject.Operation, Facet.Security, Shift.Removed),
                Match.Schema(Facet.Security, Shift.Removed)
            ),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = static d => $"{d.What} no longer requires {d.Before}.",
            Advice = "Nothing breaks. API keys may be given fewer permissions.",
            Reverse = Mirror.Of("DR011"),
        },
        new Rule("DR082", "schema", "property deprecated")
        {
            When = Match.Schema(Facet.Deprecation, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Warning,
            Message = static d => $"The {d.What} is deprecated; {d.NewMember?.Name} is marked [Obsolete].",
            Advice = "Code that treats warnings as errors does not compile until it stops using it.",
            Reverse = Mirror.Of("DR083"),
            Counterpart = Own,
        },
        new Rule("DR083", "schema", "parameter or property reactivated")
        {
            When = Match.Any(
                Match.Schema(Facet.Deprecation, Shift.Removed),
                Match.A(Subject.Parameter, Facet.Deprecation, Shift.Removed)
            ),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"The {d.What} is no longer deprecated; [Obsolete] is removed.",
            Advice = "Nothing to do.",
            Reverse = Mirror.Of("DR034", "DR082"),
            Counterpart = Own,
        },
        new Rule("DR084", "request property", "bound tightened, or pattern added or changed")
        {
            Reach = Reach.Request,
            When = Match.Any(
                Match.Schema(Facet.Bound, Shift.Narrowed, Shift.Changed),
                Match.Schema(Facet.Pattern, Shift.Added, Shift.Changed)
            ),
            Wire = Impact.Error,
            Source = Impact.None,
            Message = static d =>
                d.Facet == Facet.Pattern
                    ? $"The pattern of {d.What} changed {Match.FromTo(d)}; it may accept less."
                    : $"The limits of {d.What} were tightened {Match.FromTo(d)}.",
            Advice = "The service responds with 422 to values outside of it.",
            Reverse = Mirror.Of("DR084", "DR091"),
            Counterpart = Mirror.Of("DR093"),
        },
        new Rule("DR085", "request property", "default added, changed or removed")
        {
            Reach = Reach.Request,
            When = Match.Schema(Facet.Default),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"The default of {d.What} changed {Match.FromTo(d)}.",
            Advice = "Callers that omit it get another result. This client never sends a default by itself.",
            Reverse = Mirror.Of("DR085"),
            Counterpart = Mirror.Of("DR093"),
        },
        new Rule("DR086", "body", "request body became optional")
        {
            When = Match.A(Subject.Body, Facet.Required, Shift.Removed),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"{d.What} became optional.",
            Advice = "Nothing breaks: the argument keeps its position and gains a default.",
            Reverse = Mirror.Of("DR035"),
            Counterpart = Mirror.None("Responses have rules of their own by status and media type."),
        },
        new Rule("DR087", "response", "response media type added")
        {
            When = Match.A(Subject.Response, Facet.MediaType, Shift.Added),
            Wire = Impact.Info,
            Source = Impact.Info,
            SourceOf = Match.ErrorWhereResultChanges,
            Message = static d => $"{d.What} may now also have the media type {d.After}.{Match.TypeEffect(d)}",
            Advice = "The client requests the media type that it prefers. Check whether it prefers another one now.",
            Reverse = Mirror.Of("DR073"),
            Counterpart = Mirror.Of("DR039"),
        },
        new Rule("DR088", "response", "declared response header added")
        {
            When = Match.A(Subject.Response, Facet.Header, Shift.Added),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = static d => $"{d.What} now declares the header '{d.After}'.",
            Advice = "Nothing breaks.",
            Reverse = Mirror.Of("DR074"),
            Counterpart = Mirror.None("Requests have no declared response headers."),
        },
        new Rule(
            "DR089",
            "naming",
            "C# name changed by the overlay, by another member of the same name, or with its owner"
        )
        {
            When = Match.A(Subject.Name, Facet.Identifier),
            Wire = Impact.None,
            Source = Impact.Error,
            Message = static d =>
                d.Before is null ? $"{d.What} no longer takes '{d.After}': the client gives it to all calls."
                : d.After is null ? $"{d.What} takes '{d.Before}': the client no longer gives it."
                : $"{d.What} is called {d.After} in C#, was {d.Before}.",
            Advice =
                "Keep the name with x-csharp-name or x-csharp-type-name in the overlay, and a parameter of the client with client-parameter.",
            Reverse = Mirror.Of("DR089"),
            Counterpart = Own,
        },
        new Rule("DR090", "request property", "discriminator added, removed, renamed, or remapped")
        {
            Reach = Sent,
            When = Match.Schema(Facet.Discriminator),
            Wire = Impact.Error,
            Source = Impact.None,
            Message = static d =>
                $"The discriminator of {d.What} changed from {d.Before ?? "none"} to {d.After ?? "none"}.",
            Advice = "The service may read what deployed programs send as another variant.",
            Reverse = Mirror.Of("DR000", "DR053", "DR090"),
            Counterpart = Mirror.Of("DR068"),
        },
        new Rule("DR091", "request property", "bound loosened, or pattern dropped")
        {
            Reach = Sent,
            When = Match.Any(Match.Schema(Facet.Bound, Shift.Widened), Match.Schema(Facet.Pattern, Shift.Removed)),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = static d => $"The constraint on {d.What} was relaxed {Match.FromTo(d)}.",
            Advice = "Nothing breaks.",
            Reverse = Mirror.Of("DR032", "DR033", "DR084"),
            Counterpart = Mirror.Of("DR093"),
        },
        new Rule("DR092", "response property", "const added")
        {
            Reach = Reach.Response,
            When = Match.Schema(Facet.Constant, Shift.Added),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = static d => $"{d.What} now always has the value {d.After}.",
            Advice = "Nothing breaks.",
            Reverse = Mirror.Of("DR069"),
            Counterpart = Mirror.Of("DR054"),
        },
        new Rule("DR093", "response property", "bound, pattern or default changed")
        {
            Reach = Reach.Response,
            When = Match.Any(Match.Schema(Facet.Bound), Match.Schema(Facet.Pattern), Match.Schema(Facet.Default)),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = static d => $"The constraint or default of {d.What} changed {Match.FromTo(d)}.",
            Advice = "Reading does not check constraints, so no program breaks.",
            Reverse = Mirror.Of("DR093"),
            Counterpart = Mirror.Of("DR084", "DR085", "DR091"),
        },
        new Rule("DR094", "schema", "order of variants changed")
        {
            When = Match.Schema(Facet.Order),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"The order of the variants of {d.What} changed {Match.FromTo(d)}.",
            Advice = "Variants are tried in order, so a value that fits two of them may be read as the other one.",
            Reverse = Mirror.Of("DR094"),
            Counterpart = Own,
        },
    ];
}
