using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>Rules about what responses carry.</summary>
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
            Message = static d => $"The {d.What} is gone.",
            Advice =
                "Callers must stop reading it. In shipped programs a required property throws when it is read, an optional one is null.",
            Reverse = Mirror.Of("DR056"),
            Counterpart = Mirror.Of("DR042"),
        },
        new Rule("DR056", Area, "property added")
        {
            Reach = Received,
            When = Match.Schema(Facet.Property, Shift.Added),
            Wire = Impact.None,
            Source = Impact.Info,
            Message = static d => $"The {d.What} is new.",
            Advice = "Nothing breaks: shipped programs keep it among the additional properties.",
            Reverse = Mirror.Of("DR055"),
            Counterpart = Mirror.Of("DR040", "DR041"),
        },
        new Rule("DR057", Area, "property became optional")
        {
            Reach = Received,
            When = Match.Schema(Facet.Required, Shift.Removed),
            Wire = Impact.Error,
            WireOf = static d => d.OldMember is { } old && old.Type.EndsWith('?') ? Impact.Info : Impact.Error,
            Source = Impact.Error,
            SourceOf = Match.ErrorWhereQuestionMarkChanges,
            Message = static d => $"The {d.What} may be absent now.{Match.TypeEffect(d)}",
            Advice =
                "Callers must be ready for null. In shipped programs reading it throws when it is absent, unless it could be null before.",
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
            Message = static d => $"The {d.What} is always there now.{Match.TypeEffect(d)}",
            Advice = "On a value type .Value and .HasValue no longer compile; drop them.",
            Reverse = Mirror.Of("DR057"),
            Counterpart = Mirror.Of("DR043"),
        },
        new Rule("DR059", Area, "property became nullable")
        {
            Reach = Received,
            When = Match.Schema(Facet.Nullability, Shift.Added),
            Wire = Impact.Error,
            Source = Impact.Error,
            WireOf = static d => d.OldMember is { } old && old.Type.EndsWith('?') ? Impact.Info : Impact.Error,
            SourceOf = Match.ErrorWhereQuestionMarkChanges,
            Message = static d => $"{Capital(d.What)} may be null now.{Match.TypeEffect(d)}",
            Advice = "Callers must be ready for null. What could be absent was nullable in C# before.",
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
            Message = static d => $"{Capital(d.What)} is never null now.{Match.TypeEffect(d)}",
            Advice = "On a value type .Value and .HasValue no longer compile; drop them.",
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
            Advice = "Shipped programs cannot read the new kind of value.",
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
            Advice =
                "Shipped programs read all that comes; people who recompile meet another type. C# widens a number by itself, and nothing else.",
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
            Advice = "Shipped programs meet a kind of value that they do not know.",
            Reverse = Mirror.Of("DR062"),
            Counterpart = Mirror.Of("DR048"),
        },
        new Rule("DR064", Area, "enum value added")
        {
            Reach = Received,
            When = Match.Schema(Facet.EnumValue, Shift.Added),
            Wire = Impact.Info,
            Source = Impact.Info,
            Message = static d => $"The value '{d.After}' may come in {d.What}.",
            Advice = "Shipped programs keep it verbatim, and IsKnown is false there. Look at every Match and switch.",
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
            Message = static d => $"The value '{d.Before}' no longer comes in {d.What}.",
            Advice = "Callers that name the member no longer compile; the value still travels as a string.",
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
            Message = static d => $"{d.After} may come in {d.What}.{Match.TypeEffect(d)}",
            Advice = "A union keeps a variant that it does not know as JSON; a single type cannot.",
            Reverse = Mirror.Of("DR062"),
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
            Message = static d => $"{d.After} may come in {d.What}.{Match.TypeEffect(d)}",
            Advice =
                "A union keeps a variant that it does not know as JSON; a single type cannot. Null is no variant: see became nullable.",
            Reverse = Mirror.Of("DR062"),
            Counterpart = Mirror.Of("DR053"),
        },
        new Rule("DR068", Area, "discriminator added, removed, renamed, or remapped")
        {
            Reach = Received,
            When = Match.Schema(Facet.Discriminator),
            Wire = Impact.Error,
            Source = Impact.None,
            Message = static d =>
                $"The variants of {d.What} are told apart by {d.After ?? "their shape"}, were by {d.Before ?? "their shape"}.",
            Advice = "Shipped programs may read another variant. Check every place that switches on it.",
            Reverse = Mirror.Of("DR068"),
            Counterpart = Mirror.Of("DR090"),
        },
        new Rule("DR069", Area, "const changed or dropped")
        {
            Reach = Received,
            When = Match.Schema(Facet.Constant, Shift.Changed, Shift.Removed),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"{Capital(d.What)} is {d.After ?? "anything"} now, was always {d.Before}.",
            Advice = "Code that relies on the value must follow; reading does not check it.",
            Reverse = Mirror.Of("DR069", "DR092"),
            Counterpart = Mirror.Of("DR054"),
        },
    ];

    /// <summary>C# reads a narrower number into a wider variable by itself; any other type must be followed.</summary>
    private static Impact Specializes(Difference difference) =>
        difference is { ChangesType: false, Facet: not Facet.Variant } ? Impact.None
        : difference is { OldMember: { } old, NewMember: { } @new } && Match.Converts(@new.Type, old.Type)
            ? Impact.Warning
        : Impact.Error;

    /// <summary>A union keeps what it does not know; a type of its own cannot read it.</summary>
    private static Impact UnknownVariant(Difference difference) =>
        difference.ChangesType ? Impact.Error : Impact.Warning;

    private static Impact Union(Difference difference) => difference.ChangesType ? Impact.Error : Impact.Info;

    private static string Type(Difference difference) =>
        (difference.Before, difference.After) switch
        {
            ({ } before, { } after) =>
                $"The type of {difference.What} changed from {before} to {after}.{Match.TypeEffect(difference)}",
            ({ } before, null) => $"{before} no longer comes in {difference.What}.",
            _ => $"{difference.After} may come in {difference.What}.",
        };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
