using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>Rules about parameters: those of the path, the query, headers and cookies.</summary>
internal static class ParameterRules
{
    private const string Area = "parameter";

    private static readonly Mirror OnlySent = Mirror.None("Parameters travel in requests alone.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rule("DR016", Area, "new required parameter")
        {
            When = static d => Match.A(Subject.Parameter, Facet.Existence, Shift.Added)(d) && d.IsRequired,
            Wire = Impact.Error,
            Source = Impact.Error,
            Message = static d => $"The {d.What} is new and required.",
            Advice = "Ask the provider for a default. Shipped programs do not send it and get 422.",
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
                $"The {d.What} is new and optional: {d.NewMember?.Name}."
                + (
                    d.IsArgument
                        ? ""
                        : " It is the first one, so the method gains the argument 'parameters' before 'options'."
                ),
            Advice = "Nothing to do, unless callers give 'options' or the cancellation token by position.",
            Reverse = Mirror.Of("DR018"),
            Counterpart = OnlySent,
            Deviation =
                "Optional parameters are properties of one options object, so one more moves no other argument.",
        },
        new Rule("DR018", Area, "parameter removed")
        {
            When = Match.A(Subject.Parameter, Facet.Existence, Shift.Removed),
            Wire = Impact.Warning,
            Source = Impact.Error,
            Message = static d => $"The {d.What} is gone.",
            Advice = "Callers must stop giving it; what it did no longer happens.",
            Reverse = Mirror.Of("DR016", "DR017"),
            Counterpart = OnlySent,
        },
        new Rule("DR019", Area, "parameter became required")
        {
            When = Match.A(Subject.Parameter, Facet.Required, Shift.Added),
            Wire = Impact.Error,
            Source = Impact.Error,
            Message = static d => $"The {d.What} became required.",
            Advice = "It moves from the options object into the method's arguments; callers that leave it out get 422.",
            Reverse = Mirror.Of("DR020"),
            Counterpart = OnlySent,
        },
        new Rule("DR020", Area, "parameter became optional")
        {
            When = Match.A(Subject.Parameter, Facet.Required, Shift.Removed),
            Wire = Impact.None,
            Source = Impact.Error,
            Message = static d => $"The {d.What} became optional.",
            Advice = "It moves from the method's arguments into the options object: callers must move it too.",
            Reverse = Mirror.Of("DR019"),
            Counterpart = OnlySent,
            Deviation =
                "Optional parameters are properties of an options object, so the argument leaves the method: worse than a reordered signature.",
        },
        new Rule("DR021", Area, "parameter order changed")
        {
            When = Match.A(Subject.Parameter, Facet.Order),
            Wire = Impact.None,
            Source = Impact.Error,
            Message = static d => $"The parameters in the path of {d.What} swapped: {d.Before} became {d.After}.",
            Advice = "Arguments by position now land in each other's place and still compile. Check every call.",
            Reverse = Mirror.Of("DR021"),
            Counterpart = OnlySent,
        },
        new Rule("DR022", Area, "path parameter renamed")
        {
            When = Match.A(Subject.Parameter, Facet.PathName),
            Wire = Impact.None,
            Source = Impact.Warning,
            SourceOf = static d => d.OldMember is null && d.NewMember is null ? Impact.None : Impact.Warning,
            Message = static d => $"The path parameter of {d.What} is called {d.After}, was {d.Before}.",
            Advice =
                "Nothing travels under that name. Callers that name the argument must follow; x-csharp-name keeps it.",
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
            Advice = "Callers must send another kind of value.",
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
            Advice = "What shipped programs send stays legal; the argument has another type in C#.",
            Reverse = Mirror.Of("DR023", "DR028"),
            Counterpart = OnlySent,
        },
        new Rule("DR025", Area, "parameter style or explode changed")
        {
            When = Match.A(Subject.Parameter, Facet.Style),
            Wire = Impact.Error,
            Source = Impact.None,
            Message = static d => $"The {d.What} is written in another way: {Match.FromTo(d)}.",
            Advice = "Shipped programs send the list as before, and the service reads something else.",
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
            Message = static d => $"The value '{d.Before}' is no longer legal for {d.What}.",
            Advice = "Callers must stop sending it: it gets 422.",
            Reverse = Mirror.Of("DR027"),
            Counterpart = OnlySent,
        },
        new Rule("DR027", Area, "parameter enum value added")
        {
            Reach = Reach.Parameter,
            When = Match.Schema(Facet.EnumValue, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"The value '{d.After}' is new for {d.What}.",
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
            Message = static d => $"The values of {d.What} are listed now.{Match.TypeEffect(d)}",
            Advice = "A string still converts by itself; a value that is not listed may get 422.",
            Reverse = Mirror.Of("DR024"),
            Counterpart = OnlySent,
        },
        new Rule("DR029", Area, "parameter default added, changed or removed")
        {
            Reach = Reach.Parameter,
            When = Match.Schema(Facet.Default),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"Left out, {d.What} counts as {d.After}, was {d.Before}.",
            Advice = "Callers that leave it out get another result. This client never sends a default by itself.",
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
            Message = static d => $"Null is no longer legal for {d.What}.",
            Advice = "Leave it out instead.",
            Reverse = Mirror.Of("DR031"),
            Counterpart = OnlySent,
        },
        new Rule("DR031", Area, "parameter became nullable")
        {
            Reach = Reach.Parameter,
            When = Match.Schema(Facet.Nullability, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"Null is legal for {d.What} now.",
            Advice = "Nothing breaks: a required argument stays required, an optional one could be left out before.",
            Reverse = Mirror.Of("DR030"),
            Counterpart = OnlySent,
        },
        new Rule("DR032", Area, "parameter bound tightened (max, min, length, items)")
        {
            Reach = Reach.Parameter,
            When = Match.Schema(Facet.Bound, Shift.Narrowed, Shift.Changed),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"The bounds of {d.What} are tighter: {Match.FromTo(d)}.",
            Advice = "Values beyond it get 422. Check page sizes and what helpers send by themselves.",
            Reverse = Mirror.Of("DR091"),
            Counterpart = OnlySent,
        },
        new Rule("DR033", Area, "parameter pattern added or changed")
        {
            Reach = Reach.Parameter,
            When = Match.Schema(Facet.Pattern, Shift.Added, Shift.Changed),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"The text of {d.What} must match another pattern: {Match.FromTo(d)}.",
            Advice = "Texts that do not match get 422.",
            Reverse = Mirror.Of("DR033", "DR091"),
            Counterpart = OnlySent,
        },
        new Rule("DR034", Area, "parameter deprecated")
        {
            When = Match.A(Subject.Parameter, Facet.Deprecation, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Warning,
            Message = static d => $"The {d.What} is deprecated; an optional one is marked [Obsolete].",
            Advice = "Callers who treat warnings as errors cannot build until they stop giving it.",
            Reverse = Mirror.Of("DR083"),
            Counterpart = OnlySent,
        },
    ];

    private static string Type(Difference difference) =>
        $"The type of {difference.What} changed {Match.FromTo(difference)}.{Match.TypeEffect(difference)}";
}
