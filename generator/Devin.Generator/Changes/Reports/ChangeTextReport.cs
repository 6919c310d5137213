using System.Globalization;
using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>Changes for a terminal.</summary>
internal static class ChangeTextReport
{
    private const int Shown = 4;

    /// <summary>The report.</summary>
    /// <param name="report">The changes.</param>
    /// <param name="hasSummary">Whether a line about all changes comes last.</param>
    public static string Write(ChangeReport report, bool hasSummary)
    {
        var text = TextReport.Write(report.Listed, report.Findings.Stale, Facts, AppendMembers);
        return (hasSummary ? text.Append(ChangeWords.Summary(report)).Append('\n') : text).ToString();
    }

    /// <summary>The first of many names.</summary>
    public static string Few(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(Shown))
        + (names.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - Shown} more") : "");

    private static string Facts(Change change)
    {
        var verdicts = $"wire {ChangeWords.Of(change.Wire)}, source {ChangeWords.Of(change.Source)}";
        return change.Difference is { New: not null, Old: { } old } ? $"{verdicts}, was at {old.Location}" : verdicts;
    }

    private static void AppendMembers(StringBuilder text, Change change)
    {
        if (change.Members.Count > 0)
        {
            text.Append("    affects ").Append(PrintableText.Of(Few(change.Members))).Append('\n');
        }
    }
}
