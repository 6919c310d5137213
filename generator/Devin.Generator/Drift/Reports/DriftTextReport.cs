using System.Globalization;
using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Drift.Baseline;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Findings;

namespace Devin.Generator.Drift.Reports;

/// <summary>Drift for a terminal.</summary>
internal static class DriftTextReport
{
    /// <summary>The report.</summary>
    public static string Write(DriftReport report)
    {
        var text = new StringBuilder();
        foreach (var judged in report.Findings)
        {
            Append(text, judged, report.Result);
        }

        foreach (var match in report.Result.Matches)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{PrintableText.Of(match.At.ToString())}: a list without a name was taken for {PrintableText.Of(match.Pointer.ToString())} (certainty {match.Certainty:0.00})\n"
            );
        }

        foreach (var stale in report.Stale)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"stale baseline entry {PrintableText.Of(stale.Fingerprint)}: {PrintableText.Of(stale.Kind)} {PrintableText.Of(stale.Pointer)} matches no finding. Remove it.\n"
            );
        }

        return text.Append(Summary(report)).Append('\n').ToString();
    }

    /// <summary>One line that says how much was found.</summary>
    public static string Summary(DriftReport report)
    {
        var unaccepted = report.Findings.Where(static judged => judged.Status != FindingStatus.Accepted).ToArray();
        int Count(Severity severity) => unaccepted.Count(judged => judged.Finding.Severity == severity);

        return string.Create(
            CultureInfo.InvariantCulture,
            $"Copies {report.Result.Copies.Count}, findings {report.Findings.Count}: errors {Count(Severity.Error)}, warnings {Count(Severity.Warning)}, notes {Count(Severity.Information)}, accepted {report.Findings.Count - unaccepted.Length}; stale baseline entries {report.Stale.Count}"
        );
    }

    private static void Append(StringBuilder text, JudgedFinding judged, DriftResult result)
    {
        var finding = judged.Finding;
        var at = finding.Location is { } location
            ? $"{PrintableText.Of(location.File)}({location.Line.ToString(CultureInfo.InvariantCulture)},{location.Column.ToString(CultureInfo.InvariantCulture)}): "
            : "";
        text.Append(
            CultureInfo.InvariantCulture,
            $"{at}{ReportWords.Of(finding.Severity)} {FindingKinds.Name(finding.Kind)}: {PrintableText.Of(finding.Message)}\n"
        );
        var direction = finding.Direction is null ? "" : $", {ReportWords.Of(finding.Direction)}";
        text.Append(
            CultureInfo.InvariantCulture,
            $"    {PrintableText.Of(finding.Pointer.ToString())} [{finding.Fingerprint}, {ReportWords.Of(judged.Status)}{direction}]\n"
        );
        foreach (var cell in finding.Cells)
        {
            var relation = cell.Copy == finding.Reference ? "reference" : ReportWords.Of(cell.Direction) ?? "";
            var place = cell.At is { } cellAt ? $"  ({PrintableText.Of(cellAt.ToString())})" : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"    {relation, -9} {PrintableText.Of(DriftCells.Name(cell, result))}: {PrintableText.Of(DriftCells.Words(cell))}{place}\n"
            );
        }

        text.Append('\n');
    }
}
