using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>Rules about responses as a whole.</summary>
internal static class ResponseRules
{
    private const string Area = "response";

    private static readonly Mirror OnlyReceived = Mirror.None(
        "Requests have no status and no declared response headers."
    );

    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rule("DR070", Area, "success status removed")
        {
            When = Match.A(Subject.Response, Facet.SuccessStatus, Shift.Removed),
            Wire = Impact.Error,
            Source = Impact.None,
            SourceOf = Match.ErrorWhereResultChanges,
            Message = static d => $"{d.What} was removed.{Match.TypeEffect(d)}",
            Advice =
                "Check what the operation returns instead. Every 2xx is a success for this client, with the declared body.",
            Reverse = Mirror.Of("DR071"),
            Counterpart = OnlyReceived,
        },
        new Rule("DR071", Area, "success status added")
        {
            When = Match.A(Subject.Response, Facet.SuccessStatus, Shift.Added),
            Wire = Impact.Warning,
            Source = Impact.None,
            SourceOf = Match.ErrorWhereResultChanges,
            Message = static d => $"{d.What} was added.{Match.TypeEffect(d)}",
            Advice = "Every 2xx is a success for deployed programs, which cannot read another body there.",
            Reverse = Mirror.Of("DR070"),
            Counterpart = OnlyReceived,
        },
        new Rule("DR072", Area, "error status added or removed")
        {
            When = Match.A(Subject.Response, Facet.ErrorStatus),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = static d => $"{d.What} was {(d.Shift == Shift.Added ? "added" : "removed")}.",
            Advice = "Every error is an exception with its status, declared or not.",
            Reverse = Mirror.Of("DR072"),
            Counterpart = OnlyReceived,
        },
        new Rule("DR073", Area, "response media type removed or renamed")
        {
            When = Match.A(Subject.Response, Facet.MediaType, Shift.Removed),
            Wire = Impact.Error,
            Source = Impact.None,
            SourceOf = Match.ErrorWhereResultChanges,
            Message = static d => $"{d.What} no longer has the media type {d.Before}.{Match.TypeEffect(d)}",
            Advice =
                "Deployed programs request it. The service may respond with 406, or with a body that they cannot read.",
            Reverse = Mirror.Of("DR087"),
            Counterpart = Mirror.Of("DR038"),
        },
        new Rule("DR074", Area, "declared response header removed")
        {
            When = Match.A(Subject.Response, Facet.Header, Shift.Removed),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"{d.What} no longer declares the header '{d.Before}'.",
            Advice = "Check whether retries or paging read it.",
            Reverse = Mirror.Of("DR088"),
            Counterpart = OnlyReceived,
        },
    ];
}
