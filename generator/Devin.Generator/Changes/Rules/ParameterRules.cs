using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>Rules about parameters: those of the path, the query, headers and cookies.</summary>
internal static class ParameterRules
{
    private const string Area = "parameter";

    private static readonly Mirror OnlySent = Mirror.None("Parameters are part of requests only.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rule("DR016", Area, "new required parameter")
        {
            When = static d => Match.A(Subject.Parameter, Facet.Existence, Shift.Added)(d) && d.IsRequired,
            Wire = Impact.Error,
            Source = Impact.Error,
            Message = static d => $"The {d.What} was added as required.",
            Advice =
                "Callers must send it. Deployed programs do not, and the service responds with 422: ask the provider for a default.",
            Reverse = Mirror.Of("DR018"),
            Counterpart = OnlySent,
        },
        new Rule("DR017", Area, "new optional parameter")
        {
            When = static d => Match.A(Subject.Parameter, Facet.Existence, Shift.Added)(d) && !d.IsRequired,
            Wire = Impact.None,
            Source = Impact.Info,
            SourceOf = static d => d.IsArgument ? Impact.Info : Impact.Warning,
            Message = static d =>
                $"The {d.What} was added as optional: {d.NewMember?.Name}."
                + (
                    d.IsArgument
                        ? ""
                        : " It is the first one, so the method gains the argument 'parameters' before 'options'."
                ),
            Advice = "Nothing to do, unless callers pass 'options' or the cancellation token by position.",
            Reverse = Mirror.Of("DR018"),
            Counterpart = OnlySent,
            Deviation =
                "Optional parameters are properties of one options object, so a new one moves no other argument.",
        },
        new Rule("DR018", Area, "parameter removed")
        {
            When = Match.A(Subject.Parameter, Facet.Existence, Shift.Removed),
            Wire = Impact.Warning,
            Source = Impact.Error,
            Message = static d => $"The {d.What} was removed.",
            Advice = "Callers must stop passing it. It no longer has an effect.",
            Reverse = Mirror.Of("DR016", "DR017"),
            Counterpart = OnlySent,
        },
        new Rule("DR019", Area, "parameter became required")
        {
            When = Match.A(Subject.Parameter, Facet.Required, Shift.Added),
            Wire = Impact.Error,
            Source = Impact.Error,
            Message = static d => $"The {d.What} became required.",
            Advice =
                "It moves from the options object to the arguments of the method. The service responds with 422 to callers that omit it.",
            Reverse = Mirror.Of("DR020"),
            Counterpart = OnlySent,
        },
        new Rule("DR020", Area, "parameter became optional")
        {
            When = Match.A(Subject.Parameter, Facet.Required, Shift.Removed),
            Wire = Impact.None,
            Source = Impact.Error,
            Message = static d => $"The {d.What} became optional.",
            Advice = "It moves from the arguments of the method to the options object, so callers must change.",
            Reverse = Mirror.Of("DR019"),
            Counterpart = OnlySent,
            Deviation =
                "Optional parameters are properties of an options object, so the method loses an argument, which is worse than a reordered signature.",
        },
        new Rule("DR021", Area, "parameter order changed")
        {
            When = Match.A(Subject.Parameter, Facet.Order),
            Wire = Impact.None,
            Source = Impact.Error,
            Message = static d => $"The path parameters of {d.What} changed their order {Match.FromTo(d)}.",
            Advice =
                "Calls with positional arguments still compile, but pass them to the wrong parameters. Check every call.",
            Reverse = Mirror.Of("DR021"),
            Counterpart = OnlySent,
        },
        new Rule("DR022", Area, "path parameter renamed")
        {
            When = Match.A(Subject.Parameter, Facet.PathName),
            Wire = Impact.None,
            Source = Impact.Warning,
            SourceOf = static d => d.OldMember is null && d.NewMember is null ? Impact.None : Impact.Warning,
            Message = static d => $"The path parameter {d.Before} of {d.What} was renamed to {d.After}.",
            Advice =
                "The name is not sent. Callers with named arguments must change, unless x-csharp-name keeps the name.",
            Reverse = Mirror.Of("DR022"),
            Counterpart = OnlySent,
        },
        new Rule("DR023", Area, "parameter type changed")
        {
            Reach = Reach.Parameter,
            When = Match.Any(
                Match.Schema(Facet.Type, Shift.Changed, Shift.Narrowed),
                Match.Schema(Facet.Variant, Shift.Removed)
            ),
            Wire = Impact.Error,
            Source = Impact.Error,
            SourceOf = Match.ErrorWhereTypeChanges,
            Message = Type,
            Advice = "Callers must send a value of the new type.",
            Reverse = Mirror.Of("DR023", "DR024"),
            Counterpart = OnlySent,
        },
        new Rule("DR024", Area, "parameter type generalized (scalar to array, integer to number)")
        {
            Reach = Reach.Parameter,
            When = Match.Any(
                Match.Schema(Facet.Type, Shift.Widened),
                Match.Schema(Facet.Listing),
                Match.Schema(Facet.Variant, Shift.Added)
            ),
            Wire = Impact.None,
            Source = Impact.Error,
            SourceOf = Match.ErrorWhereSendingChanges,
            Message = Type,
            Advice = "What deployed programs send stays valid. The argument has another type in C#.",
            Reverse = Mirror.Of("DR023", "DR028"),
            Counterpart = OnlySent,
        },
        new Rule("DR025", Area, "parameter style or explode changed")
        {
            When = Match.A(Subject.Parameter, Facet.Style),
            Wire = Impact.Error,
            Source = Impact.None,
            Message = static d => $"The serialization of {d.What} changed {Match.FromTo(d)}.",
            Advice = "Deployed programs send the value in the old form, which the service reads differently.",
            Reverse = Mirror.Of("DR025"),
            Counterpart = OnlySent,
        },
        new Rule("DR026", Area, "parameter enum value removed")
        {
            Reach = Reach.Parameter,
            When = Match.Schema(Facet.EnumValue, Shift.Removed),
            Wire = Impact.Error,
            Source = Impact.Error,
            SourceOf = Match.ErrorWhereMemberIsGone,
            Message = static d => $"The value '{d.Before}' of {d.What} was removed.",
            Advice = "Callers must stop sending it. The service responds with 422.",
            Reverse = Mirror.Of("DR027"),
            Counterpart = OnlySent,
        },
        new Rule("DR027", Area, "parameter enum value added")
        {
            Reach = Reach.Parameter,
            When = Match.Schema(Facet.EnumValue, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"The value '{d.After}' of {d.What} was added.",
            Advice = "Nothing breaks.",
            Reverse = Mirror.Of("DR026"),
            Counterpart = OnlySent,
        },
        new Rule("DR028", Area, "parameter became an enum")
        {
            Reach = Reach.Parameter,
            When = Match.Schema(Facet.Enumeration, Shift.Added),
            Wire = Impact.Error,
            Source = Impact.Warning,
            Message = static d => $"{d.What} became an enum.{Match.TypeEffect(d)}",
            Advice =
                "Strings still convert implicitly. The service may respond with 422 to a value that is not listed.",
            Reverse = Mirror.Of("DR024"),
            Counterpart = OnlySent,
        },
        new Rule("DR029", Area, "parameter default added, changed or removed")
        {
            Reach = Reach.Parameter,
            When = Match.Schema(Facet.Default),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"The default of {d.What} changed {Match.FromTo(d)}.",
            Advice = "Callers that omit it get another result. This client never sends a default by itself.",
            Reverse = Mirror.Of("DR029"),
            Counterpart = OnlySent,
        },
        new Rule("DR030", Area, "parameter became not nullable")
        {
            Reach = Reach.Parameter,
            When = Match.Schema(Facet.Nullability, Shift.Removed),
            Wire = Impact.Error,
            WireOf = static d => d.OldMember is null || d.OldMember.Type.EndsWith('?') ? Impact.Error : Impact.None,
            Source = Impact.None,
            SourceOf = Match.ErrorWhereQuestionMarkChanges,
            Message = static d => $"{d.What} no longer allows null.",
            Advice = "Omit it instead.",
            Reverse = Mirror.Of("DR031"),
            Counterpart = OnlySent,
        },
        new Rule("DR031", Area, "parameter became nullable")
        {
            Reach = Reach.Parameter,
            When = Match.Schema(Facet.Nullability, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"{d.What} now allows null.",
            Advice = "Nothing breaks: a required argument stays required, and an optional one could be omitted before.",
            Reverse = Mirror.Of("DR030"),
            Counterpart = OnlySent,
        },
        new Rule("DR032", Area, "parameter bound tightened (max, min, length, items)")
        {
            Reach = Reach.Parameter,
            When = Match.Schema(Facet.Bound, Shift.Narrowed, Shift.Changed),
            Wire = Impact.Error,
            Source = Impact.None,
            Message = static d => $"The limits of {d.What} were tightened {Match.FromTo(d)}.",
            Advice =
                "The service responds with 422 to values outside of it. Check page sizes and what helpers send by default.",
            Reverse = Mirror.Of("DR091"),
            Counterpart = OnlySent,
            Deviation = Match.MayBeRefused,
        },
        new Rule("DR033", Area, "parameter pattern added or changed")
        {
            Reach = Reach.Parameter,
            When = Match.Schema(Facet.Pattern, Shift.Added, Shift.Changed),
            Wire = Impact.Error,
            Source = Impact.None,
            Message = static d => $"The pattern of {d.What} changed {Match.FromTo(d)}; it may accept less.",
            Advice =
                "The service responds with 422 to text that does not match. Compare the patterns: programs cannot.",
            Reverse = Mirror.Of("DR033", "DR091"),
            Counterpart = OnlySent,
            Deviation = Match.MayBeRefused,
        },
        new Rule("DR034", Area, "parameter deprecated")
        {
            When = Match.A(Subject.Parameter, Facet.Deprecation, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Warning,
            Message = static d => $"The {d.What} is deprecated; an optional one is marked [Obsolete].",
            Advice = "Code that treats warnings as errors does not compile until it stops passing it.",
            Reverse = Mirror.Of("DR083"),
            Counterpart = OnlySent,
        },
    ];

    private static string Type(Difference difference) =>
        $"The type of {difference.What} changed {Match.FromTo(difference)}.{Match.TypeEffect(difference)}";
}
