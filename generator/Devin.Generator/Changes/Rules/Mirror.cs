namespace Devin.Generator.Changes.Rules;

/// <summary>The rules that answer a rule from the other side, or why there are none.</summary>
/// <param name="Rules">The ids of the rules.</param>
/// <param name="Reason">Why there is none; null where there are rules.</param>
internal sealed record Mirror(IReadOnlyList<string> Rules, string? Reason)
{
    /// <summary>Rules that answer.</summary>
    public static Mirror Of(params string[] rules) => new(rules, null);

    /// <summary>No rule answers.</summary>
    public static Mirror None(string reason) => new([], reason);
}
