using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Comparison;

/// <summary>
/// Decides whether different names of one thing are translations. All names are canonical JSON texts.
/// </summary>
internal static class Translation
{
    /// <summary>
    /// Whether one value at one place was translated: some copies have an identifier, others have words in another
    /// script or a phrase.
    /// </summary>
    public static bool OfValue(IReadOnlyList<(string? Language, string Value)> words)
    {
        var distinct = words.Select(static word => word.Value).Distinct(StringComparer.Ordinal).ToArray();
        return distinct.Length > 1
            && distinct.Any(IsForeign)
            && (distinct.Any(IsIdentifier) || SplitsByLanguage(words));
    }

    /// <summary>Whether every language has one spelling: translations do, older copies do not.</summary>
    public static bool SplitsByLanguage(IReadOnlyList<(string? Language, string Value)> words) =>
        words.All(static word => word.Language is not null)
        && words
            .GroupBy(static word => word.Language, StringComparer.OrdinalIgnoreCase)
            .All(static language =>
                language.Select(static word => word.Value).Distinct(StringComparer.Ordinal).Count() == 1
            )
        && words.Select(static word => word.Value).Distinct(StringComparer.Ordinal).Count() > 1;

    /// <summary>
    /// Whether the members of sets were translated: as many on each side without a partner, and all of those on one
    /// side are no identifiers while those on the other are.
    /// </summary>
    public static bool OfSet(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var onlyLeft = left.Except(right, StringComparer.Ordinal).ToArray();
        var onlyRight = right.Except(left, StringComparer.Ordinal).ToArray();
        return onlyLeft.Length > 0
            && onlyLeft.Length == onlyRight.Length
            && (
                (onlyLeft.Any(IsForeign) && onlyRight.All(IsIdentifier))
                || (onlyRight.Any(IsForeign) && onlyLeft.All(IsIdentifier))
            );
    }

    private static bool IsIdentifier(string json) => !IsForeign(json);

    private static bool IsForeign(string json) =>
        json.StartsWith('"')
        && CanonicalJson.Plain(json).Any(static letter => letter > '\u007F' || char.IsWhiteSpace(letter));
}
