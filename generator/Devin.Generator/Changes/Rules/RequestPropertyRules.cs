using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>Rules about properties of requests.</summary>
internal static class RequestPropertyRules
{
    private const string Area = "request property";
    private const Reach Sent = Reach.Request;
    private const Reach SentAnywhere = Reach.Request | Reach.Parameter;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rule("DR040", Area, "new required property")
        {
            Reach = SentAnywhere,
            When = static d => Match.Schema(Facet.Property, Shift.Added)(d) && d.IsRequired,
            Wire = Impact.Error,
            Source = Impact.Error,
            Message = static d => $"The {d.What} was added as required.",
            Advice =
                "Callers must send it. Deployed programs do not, and the service responds with 422: ask the provider for a default.",
            Reverse = Mirror.Of("DR042"),
            Counterpart = Mirror.Of("DR056"),
        },
        new Rule("DR041", Area, "new optional property")
        {
            Reach = SentAnywhere,
            When = static d => Match.Schema(Facet.Property, Shift.Added)(d) && !d.IsRequired,
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"The {d.What} was added as optional.",
            Advice = "Nothing breaks: what is not assigned is not sent.",
            Reverse = Mirror.Of("DR042"),
            Counterpart = Mirror.Of("DR056"),
        },
        new Rule("DR042", Area, "property removed")
        {
            Reach = SentAnywhere,
            When = Match.Schema(Facet.Property, Shift.Removed),
            Wire = Impact.Warning,
            Source = Impact.Error,
            Message = static d => $"The {d.What} was removed.",
            Advice = "Callers must stop sending it. The service may ignore it or respond with 422.",
            Reverse = Mirror.Of("DR040", "DR041"),
            Counterpart = Mirror.Of("DR055"),
        },
        new Rule("DR043", Area, "property became required")
        {
            Reach = SentAnywhere,
            When = Match.Schema(Facet.Required, Shift.Added),
            Wire = Impact.Error,
            Source = Impact.Error,
            SourceOf = static d => d.IsRequired ? Impact.Error : Impact.None,
            Message = static d => $"The {d.What} became required.{Match.TypeEffect(d)}",
            Advice =
                "Callers must send it. Object initializers without it no longer compile, and the service responds with 422 to deployed programs.",
            Reverse = Mirror.Of("DR044"),
            Counterpart = Mirror.Of("DR058"),
        },
        new Rule("DR044", Area, "property became optional")
        {
            Reach = SentAnywhere,
            When = Match.Schema(Facet.Required, Shift.Removed),
            Wire = Impact.None,
            Source = Impact.Info,
            SourceOf = static d => d.IsArgument ? Impact.Error : Impact.Info,
            Message = static d => $"The {d.What} became optional.{Match.TypeEffect(d)}",
            Advice =
                "Code that assigns it still compiles. A form field moves from the arguments to the options object.",
            Reverse = Mirror.Of("DR043"),
            Counterpart = Mirror.Of("DR057"),
        },
        new Rule("DR045", Area, "property became not nullable")
        {
            Reach = Sent,
            When = Match.Schema(Facet.Nullability, Shift.Removed),
            Wire = Impact.Error,
            Source = Impact.None,
            SourceOf = static d => d.ChangesQuestionMark ? Impact.Warning : Impact.None,
            Message = static d => $"{d.What} no longer allows null.{Match.TypeEffect(d)}",
            Advice = "Omit it instead. The service responds with 422 to deployed programs that send null.",
            Reverse = Mirror.Of("DR046"),
            Counterpart = Mirror.Of("DR060"),
        },
        new Rule("DR046", Area, "property became nullable")
        {
            Reach = Sent,
            When = Match.Schema(Facet.Nullability, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"{d.What} now allows null.{Match.TypeEffect(d)}",
            Advice = "An assigned null is now sent; before, it was omitted.",
            Reverse = Mirror.Of("DR045"),
            Counterpart = Mirror.Of("DR059"),
        },
        new Rule("DR047", Area, "property type or format changed")
        {
            Reach = Sent,
            When = Match.Any(
                Match.Schema(Facet.Type, Shift.Changed, Shift.Narrowed),
                Match.Schema(Facet.Listing),
                Match.Variant(Shift.Removed, VariantKeyword.TypeList)
            ),
            Wire = Impact.Error,
            Source = Impact.Error,
            SourceOf = Match.ErrorWhereTypeChanges,
            Message = Type,
            Advice = "Callers must send a value of the new type.",
            Reverse = Mirror.Of("DR047", "DR048"),
            Counterpart = Mirror.Of("DR061", "DR062"),
        },
        new Rule("DR048", Area, "property type generalized")
        {
            Reach = Sent,
            When = Match.Any(
                Match.Schema(Facet.Type, Shift.Widened),
                Match.Variant(Shift.Added, VariantKeyword.TypeList)
            ),
            Wire = Impact.None,
            Source = Impact.Error,
            SourceOf = Match.ErrorWhereSendingChanges,
            Message = Type,
            Advice = "What deployed programs send stays valid. The property has another type in C#.",
            Reverse = Mirror.Of("DR047", "DR051"),
            Counterpart = Mirror.Of("DR061", "DR063"),
        },
        new Rule("DR049", Area, "enum value removed")
        {
            Reach = Sent,
            When = Match.Schema(Facet.EnumValue, Shift.Removed),
            Wire = Impact.Error,
            Source = Impact.Error,
            SourceOf = Match.ErrorWhereMemberIsGone,
            Message = static d => $"The value '{d.Before}' of {d.What} was removed.",
            Advice = "Callers must stop sending it. The service responds with 422.",
            Reverse = Mirror.Of("DR050"),
            Counterpart = Mirror.Of("DR065"),
        },
        new Rule("DR050", Area, "enum value added")
        {
            Reach = Sent,
            When = Match.Schema(Facet.EnumValue, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"The value '{d.After}' of {d.What} was added.",
            Advice = "Nothing breaks.",
            Reverse = Mirror.Of("DR049"),
            Counterpart = Mirror.Of("DR064"),
        },
        new Rule("DR051", Area, "property became an enum")
        {
            Reach = Sent,
            When = Match.Schema(Facet.Enumeration, Shift.Added),
            Wire = Impact.Error,
            Source = Impact.Warning,
            Message = static d => $"{d.What} became an enum.{Match.TypeEffect(d)}",
            Advice =
                "Strings still convert implicitly. The service may respond with 422 to a value that is not listed.",
            Reverse = Mirror.Of("DR048"),
            Counterpart = Mirror.Of("DR062"),
        },
        new Rule("DR052", Area, "anyOf or oneOf branch removed")
        {
            Reach = Sent,
            When = Match.Variant(Shift.Removed, VariantKeyword.AnyOf, VariantKeyword.OneOf),
            Wire = Impact.Error,
            Source = Impact.Error,
            Message = static d =>
                $"{d.What} no longer accepts {d.Before}{(d.After is null ? "" : $", but {d.After}")}.{Match.TypeEffect(d)}",
            Advice = "Callers must send another variant.",
            Reverse = Mirror.Of("DR053"),
            Counterpart = Mirror.Of("DR062"),
        },
        new Rule("DR053", Area, "anyOf or oneOf branch added")
        {
            Reach = Sent,
            When = Match.Variant(Shift.Added, VariantKeyword.AnyOf, VariantKeyword.OneOf),
            Wire = Impact.None,
            Source = Impact.Warning,
            SourceOf = static d => d.ChangesType ? Impact.Error : Impact.Info,
            Message = static d => $"{d.What} now accepts {d.After}.{Match.TypeEffect(d)}",
            Advice = "Where it had a single type before, callers must wrap the value in the union.",
            Reverse = Mirror.Of("DR052", "DR090"),
            Counterpart = Mirror.Of("DR066", "DR067"),
        },
        new Rule("DR054", Area, "const changed")
        {
            Reach = SentAnywhere,
            When = Match.Schema(Facet.Constant),
            Wire = Impact.Error,
            WireOf = static d => d.Shift == Shift.Removed ? Impact.Info : Impact.Error,
            Source = Impact.None,
            Message = static d =>
                $"The fixed value of {d.What} changed from {d.Before ?? "any"} to {d.After ?? "any"}.",
            Advice =
                "Recompiled programs send the new value. Deployed programs send the old one, to which the service may respond with 422.",
            Reverse = Mirror.Of("DR054"),
            Counterpart = Mirror.Of("DR069", "DR092"),
        },
    ];

    private static string Type(Difference difference) =>
        (
            (difference.Before, difference.After) switch
            {
                ({ } before, { } after) => $"The type of {difference.What} changed from {before} to {after}.",
                ({ } before, null) => $"{difference.What} no longer accepts {before}.",
                _ => $"{difference.What} now accepts {difference.After}.",
            }
        ) + Match.TypeEffect(difference);
}
