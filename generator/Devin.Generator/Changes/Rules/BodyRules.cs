using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>Rules about request bodies as a whole.</summary>
internal static class BodyRules
{
    private const string Area = "body";

    private static readonly Mirror Responses = Mirror.None(
        "Responses have rules of their own by status and media type."
    );

    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rule("DR035", Area, "required request body added")
        {
            When = Match.Any(
                static d => Match.A(Subject.Body, Facet.Existence, Shift.Added)(d) && d.IsRequired,
                Match.A(Subject.Body, Facet.Required, Shift.Added)
            ),
            Wire = Impact.Error,
            Source = Impact.Error,
            Message = static d => $"{d.What} is required now.",
            Advice = "Callers must send it. The service responds with 422 without it.",
            Reverse = Mirror.Of("DR037", "DR086"),
            Counterpart = Responses,
        },
        new Rule("DR036", Area, "optional request body added")
        {
            When = static d => Match.A(Subject.Body, Facet.Existence, Shift.Added)(d) && !d.IsRequired,
            Wire = Impact.None,
            Source = Impact.Warning,
            Message = static d => $"{d.What} was added as optional; {d.NewMember!.Name} gains the argument 'request'.",
            Advice =
                "Calls with named arguments still compile. Calls that pass later arguments by position must change.",
            Reverse = Mirror.Of("DR037"),
            Counterpart = Responses,
        },
        new Rule("DR037", Area, "request body removed")
        {
            When = Match.A(Subject.Body, Facet.Existence, Shift.Removed),
            Wire = Impact.Error,
            Source = Impact.Error,
            Message = static d => $"{d.What} was removed.",
            Advice = "Callers must stop sending it.",
            Reverse = Mirror.Of("DR035", "DR036"),
            Counterpart = Responses,
        },
        new Rule("DR038", Area, "request media type removed")
        {
            When = Match.A(Subject.Body, Facet.MediaType, Shift.Removed),
            Wire = Impact.Error,
            Source = Impact.None,
            SourceOf = static d => d.NewMember is null ? Impact.Error : Match.ErrorWhereTypeChanges(d),
            Message = static d => $"{d.What} is no longer accepted as {d.Before}.",
            Advice =
                "The service responds with 415 to programs that send it. Check whether the generator uses this media type.",
            Reverse = Mirror.Of("DR039"),
            Counterpart = Mirror.Of("DR073"),
        },
        new Rule("DR039", Area, "request media type added")
        {
            When = Match.A(Subject.Body, Facet.MediaType, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Info,
            SourceOf = static d => d.ChangesType ? Impact.Error : Impact.Info,
            Message = static d => $"{d.What} is now also accepted as {d.After}.",
            Advice =
                "The generator prefers JSON, then forms, then text: the signature changes only when the new media type is preferred to the old one.",
            Reverse = Mirror.Of("DR038"),
            Counterpart = Mirror.Of("DR087"),
        },
    ];
}
