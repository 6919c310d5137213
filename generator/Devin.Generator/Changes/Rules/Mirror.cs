namespace Devin.Generator.Changes.Rules;

/// <summary>The rules about the opposite of a rule's change, or why there are none.</summary>
/// <param name="Rules">The ids of the rules.</param>
/// <param name="Reason">Why there is none; null where there are rules.</param>
internal sealed record Mirror(IReadOnlyList<string> Rules, string? Reason)
{
    /// <summary>The ids of the rules.</summary>
    public static Mirror Of(params string[] rules) => new(rules, null);

    /// <summary>There is no such rule.</summary>
    public static Mirror None(string reason) => new([], reason);
}
