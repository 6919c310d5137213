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
            Message = static d => $"{d.What} was added: {d.NewMember!.Name}.",
            Advice =
                "Nothing breaks. Client classes are sealed and implement no interface, so no other implementation lacks the method.",
            Reverse = Mirror.Of("DR002", "DR003"),
        },
        new Rule("DR002", Area, "endpoint removed")
        {
            When = static d => Match.A(Subject.Operation, Facet.Existence, Shift.Removed)(d) && d.Before is null,
            Wire = Impact.Error,
            Source = Impact.Error,
            Message = static d => $"{d.What} was removed, and with it {d.OldMember!.Name}.",
            Advice = "Callers must stop using it. Ask the provider for a deprecation period with a sunset date.",
            Reverse = Mirror.Of("DR001"),
        },
        new Rule("DR003", Area, "endpoint removed after announced sunset")
        {
            When = static d => Match.A(Subject.Operation, Facet.Existence, Shift.Removed)(d) && d.Before is not null,
            Wire = Impact.Error,
            Source = Impact.Error,
            Message = static d => $"{d.What} was removed as announced for {d.Before}, and with it {d.OldMember!.Name}.",
            Advice = "The removal was announced; it still breaks every caller, so it needs a major version.",
            Reverse = Mirror.Of("DR001"),
        },
        new Rule("DR004", Area, "same operationId, other path or HTTP method")
        {
            When = Match.A(Subject.Operation, Facet.Route),
            Wire = Impact.Error,
            Source = Impact.None,
            SourceOf = static d => d.ChangesName ? Impact.Error : Impact.None,
            Message = static d => $"The route of {d.NewMember!.Name} changed {Match.FromTo(d)}.",
            Advice = "Deployed programs call the old path. Ask the provider to keep it until they are updated.",
            Reverse = Mirror.Of("DR004"),
        },
        new Rule("DR005", Area, "operationId changed")
        {
            When = static d =>
                d.ChangesName && Match.A(Subject.Operation, Facet.Identifier, Shift.Changed, Shift.Removed)(d),
            Wire = Impact.None,
            Source = Impact.Error,
            Message = static d =>
                $"The operationId of {d.What} changed {Match.FromTo(d)}; the method {d.OldMember!.Name} is now {d.NewMember!.Name}.",
            Advice = "Keep the method's name with x-csharp-name in the overlay.",
            Reverse = Mirror.Of("DR005", "DR006"),
        },
        new Rule("DR006", Area, "operationId added where none was")
        {
            When = static d => d.ChangesName && Match.A(Subject.Operation, Facet.Identifier, Shift.Added)(d),
            Wire = Impact.None,
            Source = Impact.Error,
            Message = static d =>
                $"{d.What} gained the operationId {d.After}; the method {d.OldMember!.Name}, named after the path, is now {d.NewMember!.Name}.",
            Advice = "Keep the method's name with x-csharp-name in the overlay.",
            Reverse = Mirror.Of("DR005"),
        },
        new Rule("DR007", Area, "tag changed while clients are grouped by tag")
        {
            When = Match.A(Subject.Operation, Facet.Group),
            Wire = Impact.None,
            Source = Impact.Error,
            Message = static d =>
                $"The group of {d.What} changed {Match.FromTo(d)}; the method {d.OldMember!.Name} is now {d.NewMember!.Name}.",
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
                "Code that treats warnings as errors does not compile until it stops using it. Name the replacement in the release notes.",
            Reverse = Mirror.Of("DR009"),
        },
        new Rule("DR009", Area, "endpoint reactivated")
        {
            When = Match.A(Subject.Operation, Facet.Deprecation, Shift.Removed),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"{d.What} is no longer deprecated; [Obsolete] is removed from {d.NewMember!.Name}.",
            Advice = "Nothing to do.",
            Reverse = Mirror.Of("DR008"),
        },
        new Rule("DR010", Area, "stability level decreased")
        {
            When = Match.A(Subject.Operation, Facet.Stability, Shift.Narrowed),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = static d => $"The stability level of {d.What} decreased {Match.FromTo(d)}.",
            Advice = "Expect it to change without notice. Ask the provider for the reason.",
            Reverse = Mirror.None("A higher stability level breaks nothing and changes neither the wire nor the code."),
            Deviation = "The generator emits no [Experimental], so the code does not change.",
        },
        new Rule("DR011", Area, "operation gained a security requirement or scope")
        {
            When = Match.Any(
                Match.A(Subject.Operation, Facet.Security, Shift.Added),
                static d => Match.Schema(Facet.Security, Shift.Added)(d)
            ),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"{d.What} now requires {d.After}.",
            Advice =
                "Grant it to the API key before the new contract is live. The service responds with 401 or 403 without it.",
            Reverse = Mirror.Of("DR081"),
        },
        new Rule("DR012", Area, "global security added or removed")
        {
            When = Match.A(Subject.Document, Facet.Security),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"The security requirements of all operations changed {Match.FromTo(d)}.",
            Advice = "Check that the client still authenticates in this way.",
            Reverse = Mirror.Of("DR012"),
        },
        new Rule("DR013", Area, "security scheme type changed")
        {
            When = Match.A(Subject.Document, Facet.SecurityScheme),
            Wire = Impact.Error,
            Source = Impact.None,
            Message = static d => $"The {d.What} changed {Match.FromTo(d)}.",
            Advice = "Set the option of the scheme anew. Deployed programs cannot authenticate.",
            Reverse = Mirror.Of("DR013"),
        },
    ];
}
