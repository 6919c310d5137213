using System.Globalization;
using System.Text;
using Devin.Generator.Drift.Baseline;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Reports;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Reports;

/// <summary>Drift for a pull request's comment.</summary>
internal static class DriftMarkdownReport
{
    /// <summary>The report.</summary>
    public static string Write(DriftReport report)
    {
        var text = new StringBuilder("# Drift between copies of the contract\n\n");
        text.Append(DriftTextReport.Summary(report)).Append(".\n");
        foreach (var judged in report.Findings)
        {
            Append(text, judged, report.Result);
        }

        if (report.Result.Matches.Count > 0)
        {
            text.Append("\n## Lists without names\n\n| list at | taken for | certainty |\n|---|---|---|\n");
            foreach (var match in report.Result.Matches)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {MarkdownText.Of(match.At.ToString())} | {MarkdownText.Of(match.Pointer.ToString())} | {match.Certainty:0.00} |\n"
                );
            }
        }

        if (report.Stale.Count > 0)
        {
            text.Append("\n## Stale baseline entries\n\n");
            foreach (var stale in report.Stale)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"- {MarkdownText.Of(stale.Fingerprint)}: {MarkdownText.Of(stale.Kind)} {MarkdownText.Of(stale.Pointer)}\n"
                );
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, JudgedFinding judged, DriftResult result)
    {
        var finding = judged.Finding;
        var shown = finding.Cells.Where(static cell => cell.State != CellState.NotShown).ToArray();
        var members = DriftCells.Members(finding);
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n## {ReportWords.Of(finding.Severity)}: {FindingKinds.Name(finding.Kind)} at {MarkdownText.Of(finding.Pointer.ToString())}\n\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"{MarkdownText.Of(finding.Message)} Fingerprint {finding.Fingerprint}, {ReportWords.Of(judged.Status)}.\n"
        );
        if (judged.Reason is { } reason)
        {
            text.Append(CultureInfo.InvariantCulture, $"Accepted: {MarkdownText.Of(reason)}\n");
        }

        text.Append("\n| copy | direction | ");
        text.AppendJoin(
            " | ",
            members.Count == 0
                ? ["value"]
                : members.Select(static member => MarkdownText.Of(CanonicalJson.Plain(member)))
        );
        text.Append(" | at |\n|---|---|")
            .Append(string.Concat(Enumerable.Repeat("---|", Math.Max(1, members.Count))))
            .Append("---|\n");
        foreach (var cell in shown)
        {
            var direction = cell.Copy == finding.Reference ? "reference" : ReportWords.Of(cell.Direction) ?? "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {MarkdownText.Of(DriftCells.Name(cell, result))} | {direction} | "
            );
            text.AppendJoin(
                " | ",
                members.Count == 0
                    ? [MarkdownText.Of(DriftCells.Words(cell))]
                    : members.Select(member => DriftCells.Sign(cell, member))
            );
            text.Append(CultureInfo.InvariantCulture, $" | {MarkdownText.Of(cell.At?.ToString() ?? "")} |\n");
        }

        var hidden = finding
            .Cells.Where(static cell => cell.State == CellState.NotShown)
            .Select(static cell => cell.Copy)
            .ToArray();
        if (hidden.Length > 0)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\nNot shown in {MarkdownText.Of(string.Join(", ", hidden))}.\n"
            );
        }
    }
}
