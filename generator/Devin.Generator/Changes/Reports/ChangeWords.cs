using System.Globalization;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Diagnostics;

namespace Devin.Generator.Changes.Reports;

/// <summary>The words that reports of changes use. Programs read them, so they are stable.</summary>
internal static class ChangeWords
{
    /// <summary>An impact.</summary>
    public static string Of(Impact impact) => impact.ToString().ToLowerInvariant();

    /// <summary>An impact as other reports weigh it; nothing at all is information.</summary>
    public static Severity SeverityOf(Impact impact) =>
        impact switch
        {
            Impact.Error => Severity.Error,
            Impact.Warning => Severity.Warning,
            _ => Severity.Information,
        };

    /// <summary>Who breaks, and what version comes next.</summary>
    public static string Verdict(ChangeReport report)
    {
        var verdict = report.Verdict;
        var what = verdict.Severity switch
        {
            Impact.Error => "Breaking",
            Impact.Warning => "Not breaking, with warnings",
            Impact.Info => "Not breaking",
            _ => "No change that anybody notices",
        };
        var next =
            verdict.Next is { } version && version != verdict.Current ? $": {verdict.Current} → {version}"
            : verdict.Bump == "none" ? ""
            : $": {verdict.Bump} version";
        return what + next;
    }

    /// <summary>How many changes there are of each severity.</summary>
    public static string Counts(ChangeReport report)
    {
        var text = string.Join(
            ", ",
            new[] { Impact.Error, Impact.Warning, Impact.Info, Impact.None }
                .Select(impact => (Impact: impact, Count: report.OfSeverity(impact).Count()))
                .Where(static group => group.Count > 0 || group.Impact == Impact.Error)
                .Select(static group =>
                    $"{group.Count.ToString(CultureInfo.InvariantCulture)} {Plural(group.Impact, group.Count)}"
                )
        );
        var accepted = report.Changes.Count(static judged => judged.IsAccepted);
        return accepted == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $"; {accepted} accepted");
    }

    private static string Plural(Impact impact, int count) =>
        impact switch
        {
            Impact.Error => "breaking",
            Impact.Warning => count == 1 ? "warning" : "warnings",
            Impact.Info => "to know",
            _ => "harmless",
        };
}
