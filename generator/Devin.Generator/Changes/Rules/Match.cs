using Devin.Generator.Changes.Comparison;
using Devin.Generator.Scalars;

namespace Devin.Generator.Changes.Rules;

/// <summary>The conditions and verdicts that several rules share.</summary>
internal static class Match
{
    /// <summary>Why a tighter constraint on requests is an error.</summary>
    public const string MayBeRefused =
        "A request that was valid may be refused now, which breaks deployed programs as any other refusal does.";

    /// <summary>Differences of a subject's facet, shifted in one of some ways; in any way when none is given.</summary>
    public static Func<Difference, bool> A(Subject subject, Facet facet, params Shift[] shifts) =>
        difference =>
            difference.Subject == subject
            && difference.Facet == facet
            && (shifts.Length == 0 || shifts.Contains(difference.Shift));

    /// <summary>Differences of a schema's facet.</summary>
    public static Func<Difference, bool> Schema(Facet facet, params Shift[] shifts) => A(Subject.Schema, facet, shifts);

    /// <summary>Either of several conditions.</summary>
    public static Func<Difference, bool> Any(params Func<Difference, bool>[] conditions) =>
        difference => conditions.Any(condition => condition(difference));

    /// <summary>Differences of the variants of a schema.</summary>
    public static Func<Difference, bool> Variant(Shift shift, params VariantKeyword[] keywords) =>
        difference => Schema(Facet.Variant, shift)(difference) && keywords.Contains(difference.Keyword);

    /// <summary>An error where the C# type is spelled in another way, else nothing.</summary>
    public static Impact ErrorWhereTypeChanges(Difference difference) =>
        difference.ChangesType ? Impact.Error : Impact.None;

    /// <summary>
    /// An error if the result of a method has another type; a result where there was none breaks no caller.
    /// </summary>
    public static Impact ErrorWhereResultChanges(Difference difference) =>
        !difference.ChangesType ? Impact.None
        : difference.OldMember!.Type == "Task" ? Impact.Info
        : Impact.Error;

    /// <summary>An error where the type changes, a warning where C# converts it implicitly.</summary>
    public static Impact ErrorWhereSendingChanges(Difference difference) =>
        !difference.ChangesType ? Impact.None
        : Converts(difference.OldMember!.Type, difference.NewMember!.Type) ? Impact.Warning
        : Impact.Error;

    /// <summary>Whether C# converts a number of one type to the other implicitly.</summary>
    public static bool Converts(string from, string to)
    {
        return ScalarTable.Converts(from.TrimEnd('?'), to.TrimEnd('?')) && (to.EndsWith('?') || !from.EndsWith('?'));
    }

    /// <summary>An error where the C# type gains or loses its <c>?</c>, else nothing.</summary>
    public static Impact ErrorWhereQuestionMarkChanges(Difference difference) =>
        difference.ChangesQuestionMark ? Impact.Error : Impact.None;

    /// <summary>
    /// An error where a C# member is gone, else nothing: a type that several places share may keep it.
    /// </summary>
    public static Impact ErrorWhereMemberIsGone(Difference difference) =>
        difference.OldMember is not null && difference.NewMember is null ? Impact.Error : Impact.None;

    /// <summary>
    /// A loss of <c>?</c> stops <c>.Value</c> and <c>.HasValue</c> from compiling on value types alone; inside a list or a
    /// map the whole type is another one.
    /// </summary>
    public static Impact LosesQuestionMark(Difference difference) =>
        difference switch
        {
            { ChangesQuestionMark: true, IsValueType: true } => Impact.Warning,
            { ChangesType: true, ChangesQuestionMark: false } => Impact.Error,
            _ => Impact.Info,
        };

    /// <summary>The old and the new value, as a part of a sentence.</summary>
    public static string FromTo(Difference difference) => $"from {difference.Before} to {difference.After}";

    /// <summary>The C# effect of a change of type, as a sentence; empty where there is none.</summary>
    public static string TypeEffect(Difference difference) =>
        difference is { ChangesType: true, OldMember: { } old, NewMember: { } @new }
            ? $" In C#, {@new.Name} changed from {old.Type} to {@new.Type}."
            : "";
}
