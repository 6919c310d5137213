using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>Rules about operations as a whole.</summary>
internal static class OperationRules
{
    private const string Area = "operation";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rule("DR001", Area, "endpoint added")
        {
            When = Match.A(Subject.Operation, Facet.Existence, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"{d.What} is new: {d.NewMember!.Name}.",
            Advice =
                "Nothing breaks. Client classes are sealed behind no interface, so nobody's own implementation lacks the method.",
            Reverse = Mirror.Of("DR002", "DR003"),
        },
        new Rule("DR002", Area, "endpoint removed")
        {
            When = static d => Match.A(Subject.Operation, Facet.Existence, Shift.Removed)(d) && d.Before is null,
            Wire = Impact.Error,
            Source = Impact.Error,
            Message = static d => $"{d.What} is gone, and {d.OldMember!.Name} with it.",
            Advice = "Ask the provider for a deprecation with a sunset date first. Callers must stop calling it.",
            Reverse = Mirror.Of("DR001"),
        },
        new Rule("DR003", Area, "endpoint removed after announced sunset")
        {
            When = static d => Match.A(Subject.Operation, Facet.Existence, Shift.Removed)(d) && d.Before is not null,
            Wire = Impact.Error,
            Source = Impact.Error,
            Message = static d => $"{d.What} is gone as announced for {d.Before}, and {d.OldMember!.Name} with it.",
            Advice = "The removal was announced; it still breaks every caller, so it needs a major version.",
            Reverse = Mirror.Of("DR001"),
        },
        new Rule("DR004", Area, "same operationId, other path or verb")
        {
            When = Match.A(Subject.Operation, Facet.Route),
            Wire = Impact.Error,
            Source = Impact.None,
            SourceOf = static d => d.ChangesName ? Impact.Error : Impact.None,
            Message = static d => $"{d.NewMember!.Name} moved {Match.FromTo(d)}.",
            Advice = "Shipped programs call the old address. Ask the provider to keep it until they are gone.",
            Reverse = Mirror.Of("DR004"),
        },
        new Rule("DR005", Area, "operationId changed")
        {
            When = static d =>
                d.ChangesName && Match.A(Subject.Operation, Facet.Identifier, Shift.Changed, Shift.Removed)(d),
            Wire = Impact.None,
            Source = Impact.Error,
            Message = static d =>
                $"The operationId of {d.What} changed {Match.FromTo(d)}; the method is {d.NewMember!.Name}, was {d.OldMember!.Name}.",
            Advice = "Keep the method's name with x-csharp-name in the overlay.",
            Reverse = Mirror.Of("DR005", "DR006"),
        },
        new Rule("DR006", Area, "operationId added where none was")
        {
            When = static d => d.ChangesName && Match.A(Subject.Operation, Facet.Identifier, Shift.Added)(d),
            Wire = Impact.None,
            Source = Impact.Error,
            Message = static d =>
                $"{d.What} has the operationId {d.After} now; the method is {d.NewMember!.Name}, was {d.OldMember!.Name} after its path.",
            Advice = "Keep the method's name with x-csharp-name in the overlay.",
            Reverse = Mirror.Of("DR005"),
        },
        new Rule("DR007", Area, "tag changed while clients are grouped by tag")
        {
            When = Match.A(Subject.Operation, Facet.Group),
            Wire = Impact.None,
            Source = Impact.Error,
            Message = static d => $"{d.What} moved {Match.FromTo(d)}: {d.NewMember!.Name}, was {d.OldMember!.Name}.",
            Advice = "Keep the group with x-csharp-group in the overlay.",
            Reverse = Mirror.Of("DR007"),
        },
        new Rule("DR008", Area, "endpoint deprecated")
        {
            When = Match.A(Subject.Operation, Facet.Deprecation, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Warning,
            Message = static d => $"{d.What} is deprecated; {d.NewMember!.Name} is marked [Obsolete].",
            Advice =
                "Callers who treat warnings as errors cannot build until they move on. Say in the release notes to what.",
            Reverse = Mirror.Of("DR009"),
        },
        new Rule("DR009", Area, "endpoint reactivated")
        {
            When = Match.A(Subject.Operation, Facet.Deprecation, Shift.Removed),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"{d.What} is deprecated no longer; [Obsolete] goes from {d.NewMember!.Name}.",
            Advice = "Nothing to do.",
            Reverse = Mirror.Of("DR008"),
        },
        new Rule("DR010", Area, "stability level decreased")
        {
            When = Match.A(Subject.Operation, Facet.Stability, Shift.Narrowed),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = static d => $"{d.What} promises less: {Match.FromTo(d)}.",
            Advice = "Expect it to change without notice; ask the provider why.",
            Reverse = Mirror.None("A steadier promise breaks nobody, travels nowhere and changes no line of code."),
            Deviation = "This generator emits no [Experimental], so the change moves no line of code.",
        },
        new Rule("DR011", Area, "operation gained a security requirement or scope")
        {
            When = Match.Any(
                Match.A(Subject.Operation, Facet.Security, Shift.Added),
                static d => Match.Schema(Facet.Security, Shift.Added)(d)
            ),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"{d.What} needs {d.After} now.",
            Advice =
                "Give the key what it needs before the new contract is live; without it the service answers 401 or 403.",
            Reverse = Mirror.Of("DR081"),
        },
        new Rule("DR012", Area, "global security added or removed")
        {
            When = Match.A(Subject.Document, Facet.Security),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"What every operation demands of its caller changed {Match.FromTo(d)}.",
            Advice = "See that the client's authentication still gives it.",
            Reverse = Mirror.Of("DR012"),
        },
        new Rule("DR013", Area, "security scheme type changed")
        {
            When = Match.A(Subject.Document, Facet.SecurityScheme),
            Wire = Impact.Error,
            Source = Impact.None,
            Message = static d => $"The {d.What} changed {Match.FromTo(d)}.",
            Advice = "The hand-written authentication must follow; shipped programs cannot sign in.",
            Reverse = Mirror.Of("DR013"),
        },
    ];
}
