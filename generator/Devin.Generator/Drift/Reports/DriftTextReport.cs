using System.Globalization;
using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Reports;

namespace Devin.Generator.Drift.Reports;

/// <summary>Drift for a terminal.</summary>
internal static class DriftTextReport
{
    /// <summary>The report.</summary>
    /// <param name="report">The findings.</param>
    /// <param name="hasSummary">Whether the places of unnamed lists and a line about all findings come last.</param>
    public static string Write(DriftReport report, bool hasSummary)
    {
        var text = Findings(report, hasErrors: true);
        if (!hasSummary)
        {
            return text.ToString();
        }

        foreach (var match in report.Result.Matches)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{PrintableText.Of(match.At.ToString())}: matched an unnamed list of values to {PrintableText.Of(match.Pointer.ToString())} (certainty {match.Certainty:0.00})\n"
            );
        }

        return text.Append(DriftWords.Summary(report)).Append('\n').ToString();
    }

    /// <summary>
    /// The findings for a build, which emits the library in spite of them: none of them is an error, because MSBuild fails
    /// when a program prints one.
    /// </summary>
    /// <param name="report">The findings.</param>
    public static string WriteForBuild(DriftReport report) => Findings(report, hasErrors: false).ToString();

    private static StringBuilder Findings(DriftReport report, bool hasErrors) =>
        TextReport.Write(
            report.Listed,
            report.Findings.Stale,
            static finding => DriftWords.ForPeople(finding.Direction),
            (lines, finding) => AppendCells(lines, finding, report.Result),
            hasErrors
        );

    private static void AppendCells(StringBuilder text, Finding finding, DriftResult result)
    {
        foreach (var cell in finding.Cells)
        {
            var relation = cell.Copy == finding.Reference ? "reference" : DriftWords.ForPeople(cell.Direction) ?? "";
            var place = cell.At is { } at ? $"  ({PrintableText.Of(at.ToString())})" : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"    {relation, -9} {PrintableText.Of(DriftCells.Name(cell, result))}: {PrintableText.Of(DriftCells.Words(cell))}{place}\n"
            );
        }
    }
}
