using Devin.Generator.Changes.Rules;
using Devin.Generator.Findings;

namespace Devin.Generator.Changes.Reports;

/// <summary>The words that reports of changes use. Programs read them, so they are stable.</summary>
internal static class ChangeWords
{
    /// <summary>An impact.</summary>
    public static string Of(Impact impact) => FindingWords.Of(impact.ToSeverity());

    /// <summary>Whether the changes break programs, and the next version.</summary>
    public static string Verdict(ChangeReport report)
    {
        var verdict = report.Verdict;
        var what = verdict.Severity switch
        {
            Impact.Error => "Breaking",
            Impact.Warning => "Not breaking, with warnings",
            Impact.Info => "Not breaking",
            _ => "No impact",
        };
        var next =
            verdict.Next is { } version && version != verdict.Current ? $": {verdict.Current} → {version}"
            : verdict.Bump == "none" ? ""
            : $": {verdict.Bump} version";
        return what + next;
    }

    /// <summary>The verdict and how many changes there are, in a sentence.</summary>
    public static string Summary(ChangeReport report) => $"{Verdict(report)} ({FindingWords.Counts(report.Findings)}).";
}
