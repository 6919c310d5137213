using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>Rules about properties of responses.</summary>
internal static class ResponsePropertyRules
{
    private const string Area = "response property";
    private const Reach Received = Reach.Response;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rule("DR055", Area, "property removed")
        {
            Reach = Received,
            When = Match.Schema(Facet.Property, Shift.Removed),
            Wire = Impact.Error,
            WireOf = static d => d.WasRequired ? Impact.Error : Impact.Info,
            Source = Impact.Error,
            Message = static d => $"The {d.What} was removed.",
            Advice =
                "Callers must stop reading it. In deployed programs, reading a required property throws, and an optional one is null.",
            Reverse = Mirror.Of("DR056"),
            Counterpart = Mirror.Of("DR042"),
        },
        new Rule("DR056", Area, "property added")
        {
            Reach = Received,
            When = Match.Schema(Facet.Property, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"The {d.What} was added.",
            Advice = "Nothing breaks: deployed programs keep it in the additional properties.",
            Reverse = Mirror.Of("DR055"),
            Counterpart = Mirror.Of("DR040", "DR041"),
        },
        new Rule("DR057", Area, "property became optional")
        {
            Reach = Received,
            When = Match.Schema(Facet.Required, Shift.Removed),
            Wire = Impact.Error,
            WireOf = static d =>
                d.WasRequired && !(d.OldMember is { } old && old.Type.EndsWith('?')) ? Impact.Error : Impact.Info,
            Source = Impact.Error,
            SourceOf = Match.ErrorWhereQuestionMarkChanges,
            Message = static d => $"The {d.What} became optional.{Match.TypeEffect(d)}",
            Advice =
                "Callers must handle null. In deployed programs, reading it throws when it is absent, unless it was nullable before.",
            Reverse = Mirror.Of("DR058"),
            Counterpart = Mirror.Of("DR044"),
        },
        new Rule("DR058", Area, "property became required")
        {
            Reach = Received,
            When = Match.Schema(Facet.Required, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Warning,
            SourceOf = Match.LosesQuestionMark,
            Message = static d => $"The {d.What} became required.{Match.TypeEffect(d)}",
            Advice = "On a value type, .Value and .HasValue no longer compile: remove them.",
            Reverse = Mirror.Of("DR057"),
            Counterpart = Mirror.Of("DR043"),
        },
        new Rule("DR059", Area, "property became nullable")
        {
            Reach = Received,
            When = Match.Schema(Facet.Nullability, Shift.Added),
            Wire = Impact.Error,
            WireOf = static d => d.OldMember is null || d.ChangesType ? Impact.Error : Impact.Info,
            Source = Impact.Error,
            SourceOf = Match.ErrorWhereTypeChanges,
            Message = static d => $"{d.What} now allows null.{Match.TypeEffect(d)}",
            Advice = "Callers must handle null. An optional property was already nullable in C#.",
            Reverse = Mirror.Of("DR060"),
            Counterpart = Mirror.Of("DR046"),
        },
        new Rule("DR060", Area, "property became not nullable")
        {
            Reach = Received,
            When = Match.Schema(Facet.Nullability, Shift.Removed),
            Wire = Impact.None,
            Source = Impact.Warning,
            SourceOf = Match.LosesQuestionMark,
            Message = static d => $"{d.What} no longer allows null.{Match.TypeEffect(d)}",
            Advice = "On a value type, .Value and .HasValue no longer compile: remove them.",
            Reverse = Mirror.Of("DR059"),
            Counterpart = Mirror.Of("DR045"),
        },
        new Rule("DR061", Area, "property type or format changed")
        {
            Reach = Received,
            When = Match.Any(Match.Schema(Facet.Type, Shift.Changed, Shift.Widened), Match.Schema(Facet.Listing)),
            Wire = Impact.Error,
            WireOf = static d => d.ChangesType ? Impact.Error : Impact.Info,
            Source = Impact.Error,
            SourceOf = Match.ErrorWhereTypeChanges,
            Message = Type,
            Advice = "Deployed programs cannot read values of the new type.",
            Reverse = Mirror.Of("DR061", "DR062"),
            Counterpart = Mirror.Of("DR047", "DR048"),
        },
        new Rule("DR062", Area, "property type specialized")
        {
            Reach = Received,
            When = Match.Any(
                Match.Schema(Facet.Type, Shift.Narrowed),
                Match.Schema(Facet.Enumeration, Shift.Added),
                Match.Schema(Facet.Variant, Shift.Removed)
            ),
            Wire = Impact.None,
            Source = Impact.Warning,
            SourceOf = Specializes,
            Message = Type,
            Advice = "Deployed programs read all values. The type in C# changes, and only numbers widen implicitly.",
            Reverse = Mirror.Of("DR061", "DR063", "DR066", "DR067"),
            Counterpart = Mirror.Of("DR047", "DR051", "DR052"),
        },
        new Rule("DR063", Area, "property type set widened")
        {
            Reach = Received,
            When = Match.Variant(Shift.Added, VariantKeyword.TypeList),
            Wire = Impact.Error,
            WireOf = UnknownVariant,
            Source = Impact.Error,
            SourceOf = Union,
            Message = Type,
            Advice = "Deployed programs receive values of a type that their contract does not list.",
            Reverse = Mirror.Of("DR062"),
            Counterpart = Mirror.Of("DR048"),
        },
        new Rule("DR064", Area, "enum value added")
        {
            Reach = Received,
            When = Match.Schema(Facet.EnumValue, Shift.Added),
            Wire = Impact.Info,
            Source = Impact.Info,
            Message = static d => $"The value '{d.After}' of {d.What} was added.",
            Advice = "Deployed programs keep it verbatim, with IsKnown false. Check every switch over the values.",
            Reverse = Mirror.Of("DR065"),
            Counterpart = Mirror.Of("DR050"),
            Deviation =
                "Every string enum is open: a value that is not listed is read, kept verbatim and written back.",
        },
        new Rule("DR065", Area, "enum value removed")
        {
            Reach = Received,
            When = Match.Schema(Facet.EnumValue, Shift.Removed),
            Wire = Impact.None,
            Source = Impact.Error,
            SourceOf = Match.ErrorWhereMemberIsGone,
            Message = static d => $"The value '{d.Before}' of {d.What} was removed.",
            Advice = "Code that uses the member no longer compiles. The value can still be read as a string.",
            Reverse = Mirror.Of("DR064"),
            Counterpart = Mirror.Of("DR049"),
        },
        new Rule("DR066", Area, "oneOf branch added, or property wrapped in oneOf")
        {
            Reach = Received,
            When = Match.Variant(Shift.Added, VariantKeyword.OneOf),
            Wire = Impact.Error,
            WireOf = UnknownVariant,
            Source = Impact.Error,
            SourceOf = Union,
            Message = static d => $"{d.What} may now be {d.After}.{Match.TypeEffect(d)}",
            Advice = "A union keeps an unknown variant as JSON; a single type cannot.",
            Reverse = Mirror.Of("DR062", "DR068"),
            Counterpart = Mirror.Of("DR053"),
        },
        new Rule("DR067", Area, "anyOf branch added")
        {
            Reach = Received,
            When = Match.Variant(Shift.Added, VariantKeyword.AnyOf),
            Wire = Impact.Warning,
            WireOf = UnknownVariant,
            Source = Impact.Info,
            SourceOf = Union,
            Message = static d => $"{d.What} may now be {d.After}.{Match.TypeEffect(d)}",
            Advice =
                "A union keeps an unknown variant as JSON; a single type cannot. Null is not a variant: see DR059.",
            Reverse = Mirror.Of("DR062", "DR068"),
            Counterpart = Mirror.Of("DR053"),
        },
        new Rule("DR068", Area, "discriminator added, removed, renamed, or remapped")
        {
            Reach = Received,
            When = Match.Schema(Facet.Discriminator),
            Wire = Impact.Error,
            Source = Impact.None,
            Message = static d =>
                $"The discriminator of {d.What} changed from {d.Before ?? "none"} to {d.After ?? "none"}.",
            Advice = "Deployed programs may read another variant. Check every switch over the variants.",
            Reverse = Mirror.Of("DR000", "DR066", "DR067", "DR068"),
            Counterpart = Mirror.Of("DR090"),
        },
        new Rule("DR069", Area, "const changed or dropped")
        {
            Reach = Received,
            When = Match.Schema(Facet.Constant, Shift.Changed, Shift.Removed),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"The fixed value of {d.What} changed from {d.Before} to {d.After ?? "any"}.",
            Advice = "Code that relies on the value must change. Reading does not check it.",
            Reverse = Mirror.Of("DR069", "DR092"),
            Counterpart = Mirror.Of("DR054"),
        },
    ];

    /// <summary>
    /// C# converts a narrower number to a wider type implicitly; for any other type, callers must change.
    /// </summary>
    private static Impact Specializes(Difference difference) =>
        difference is { ChangesType: false, Facet: not Facet.Variant } ? Impact.None
        : difference is { OldMember: { } old, NewMember: { } @new } && Match.Converts(@new.Type, old.Type)
            ? Impact.Warning
        : Impact.Error;

    /// <summary>A union preserves an unknown variant; a single type cannot be read.</summary>
    private static Impact UnknownVariant(Difference difference) =>
        difference.ChangesType ? Impact.Error : Impact.Warning;

    private static Impact Union(Difference difference) => difference.ChangesType ? Impact.Error : Impact.Info;

    private static string Type(Difference difference) =>
        (difference.Before, difference.After) switch
        {
            ({ } before, { } after) =>
                $"The type of {difference.What} changed from {before} to {after}.{Match.TypeEffect(difference)}",
            ({ } before, null) => $"{difference.What} is no longer {before}.",
            _ => $"{difference.What} may now be {difference.After}.",
        };
}
