using Devin.Generator.Changes.Rules;

namespace Devin.Generator.Changes;

/// <summary>What all changes together mean for the next version.</summary>
/// <param name="Severity">The worst change, accepted or not.</param>
/// <param name="Bump">
/// Which part of a semantic version moves: <c>major</c>, <c>minor</c>, <c>patch</c> or <c>none</c>.
/// </param>
/// <param name="Current">The version that was compared from.</param>
/// <param name="Next">The next version; null where the current one is no semantic version.</param>
internal sealed record Verdict(Impact Severity, string Bump, string Current, string? Next)
{
    /// <summary>
    /// The verdict on changes. A change counts for the next version whether the baseline accepts it or not.
    /// </summary>
    /// <param name="changes">The changes.</param>
    /// <param name="current">The version of the old library.</param>
    public static Verdict Of(IReadOnlyList<Change> changes, string current)
    {
        var worst = changes.Select(static change => change.Severity).DefaultIfEmpty(Impact.None).Max();
        var bump =
            worst == Impact.Error ? "major"
            : changes.Any(static change => change.Source > Impact.None) ? "minor"
            : worst > Impact.None ? "patch"
            : "none";
        return new Verdict(worst, bump, current, SemanticVersion.TryParse(current)?.Next(bump).ToString());
    }

    /// <summary>What is wrong with a version for the new library; null if it is high enough.</summary>
    public string? FaultOf(SemanticVersion version)
    {
        if (SemanticVersion.TryParse(Current) is not { } current)
        {
            return $"The current version '{Current}' is not a semantic version. Specify it with --current-version.";
        }

        // A release without a change of the contract has another version too.
        var least = current.Next(Bump == "none" ? "patch" : Bump);
        return version.CompareTo(least) < 0
            ? $"The version {version} is too low: after {Current} and these changes it must be at least {least}."
            : null;
    }
}
