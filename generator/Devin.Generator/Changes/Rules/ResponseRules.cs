using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>Rules about responses as a whole.</summary>
internal static class ResponseRules
{
    private const string Area = "response";

    private static readonly Mirror OnlyReceived = Mirror.None(
        "Requests have no status and no declared answer headers."
    );

    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rule("DR070", Area, "success status removed")
        {
            When = Match.A(Subject.Response, Facet.SuccessStatus, Shift.Removed),
            Wire = Impact.Error,
            Source = Impact.None,
            SourceOf = Match.ErrorWhereResultChanges,
            Message = static d => $"{d.What} is gone.{Match.TypeEffect(d)}",
            Advice =
                "See what the operation answers instead. Every 2xx counts as success here, with the body that was declared.",
            Reverse = Mirror.Of("DR071"),
            Counterpart = OnlyReceived,
        },
        new Rule("DR071", Area, "success status added")
        {
            When = Match.A(Subject.Response, Facet.SuccessStatus, Shift.Added),
            Wire = Impact.Warning,
            Source = Impact.None,
            SourceOf = Match.ErrorWhereResultChanges,
            Message = static d => $"{d.What} is new.{Match.TypeEffect(d)}",
            Advice = "Every 2xx counts as success in shipped programs; another body there cannot be read.",
            Reverse = Mirror.Of("DR070"),
            Counterpart = OnlyReceived,
        },
        new Rule("DR072", Area, "error status added or removed")
        {
            When = Match.A(Subject.Response, Facet.ErrorStatus),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = static d => $"{d.What} is {(d.Shift == Shift.Added ? "declared now" : "declared no longer")}.",
            Advice = "Errors are exceptions with the status, declared or not.",
            Reverse = Mirror.Of("DR072"),
            Counterpart = OnlyReceived,
        },
        new Rule("DR073", Area, "response media type removed or renamed")
        {
            When = Match.A(Subject.Response, Facet.MediaType, Shift.Removed),
            Wire = Impact.Error,
            Source = Impact.None,
            SourceOf = Match.ErrorWhereResultChanges,
            Message = static d => $"{d.What} no longer comes as {d.Before}.{Match.TypeEffect(d)}",
            Advice = "Shipped programs ask for it and may get 406, or a body that they cannot read.",
            Reverse = Mirror.Of("DR087"),
            Counterpart = Mirror.Of("DR038"),
        },
        new Rule("DR074", Area, "declared response header removed")
        {
            When = Match.A(Subject.Response, Facet.Header, Shift.Removed),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"{d.What} no longer declares the header '{d.Before}'.",
            Advice = "See whether retries or paging read it.",
            Reverse = Mirror.Of("DR088"),
            Counterpart = OnlyReceived,
        },
    ];
}
