using System.Globalization;
using System.Text;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Findings;
using Devin.Generator.Reports;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Reports;

/// <summary>Drift for a pull request's comment.</summary>
internal static class DriftMarkdownReport
{
    /// <summary>The report.</summary>
    public static string Write(DriftReport report)
    {
        var text = new MarkdownReport<Finding>(
            DriftWords.Verdict(report),
            $"Copies of the contract: {report.Result.Copies.Count.ToString(CultureInfo.InvariantCulture)}; {FindingWords.Counts(report.Findings)}.",
            "Errors",
            (lines, judged) => Append(lines, judged, report.Result)
        ).Write(report.Listed);
        if (report.Result.Matches.Count > 0)
        {
            text.Append("\n### Matched lists\n\n| unnamed list at | matched to | certainty |\n|---|---|---|\n");
            foreach (var match in report.Result.Matches)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {MarkdownText.Of(match.At.ToString())} | {MarkdownText.Of(match.Pointer.ToString())} | {match.Certainty:0.00} |\n"
                );
            }
        }

        StaleEntries.AppendMarkdown(text, report.Findings.Stale);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JudgedFinding<Finding> judged, DriftResult result)
    {
        var finding = judged.Finding;
        text.Append(
            CultureInfo.InvariantCulture,
            $"- **{finding.Kind.Name}** {MarkdownText.Of(finding.Message)}<br>\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"  <sub>{MarkdownText.Of(finding.Pointer.ToString())}, fingerprint {finding.Fingerprint}</sub>\n"
        );
        if (judged.Reason is { } reason)
        {
            text.Append(CultureInfo.InvariantCulture, $"  <br>Accepted: {MarkdownText.Of(reason)}\n");
        }

        AppendTable(text, finding, result);
        var hidden = finding
            .Cells.Where(static cell => cell.State == CellState.NotShown)
            .Select(static cell => cell.Copy)
            .ToArray();
        if (hidden.Length > 0)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n  Not shown in {MarkdownText.Of(string.Join(", ", hidden))}.\n"
            );
        }

        text.Append('\n');
    }

    private static void AppendTable(StringBuilder text, Finding finding, DriftResult result)
    {
        var members = DriftCells.Members(finding);
        text.Append("\n  | copy | direction | ");
        text.AppendJoin(
            " | ",
            members.Count == 0
                ? ["value"]
                : members.Select(static member => MarkdownText.Of(CanonicalJson.Plain(member)))
        );
        text.Append(" | at |\n  |---|---|")
            .Append(string.Concat(Enumerable.Repeat("---|", Math.Max(1, members.Count))))
            .Append("---|\n");
        foreach (var cell in finding.Cells.Where(static cell => cell.State != CellState.NotShown))
        {
            var direction = cell.Copy == finding.Reference ? "reference" : DriftWords.ForPeople(cell.Direction) ?? "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"  | {MarkdownText.Of(DriftCells.Name(cell, result))} | {direction} | "
            );
            text.AppendJoin(
                " | ",
                members.Count == 0
                    ? [MarkdownText.Of(DriftCells.Words(cell))]
                    : members.Select(member => DriftCells.Sign(cell, member))
            );
            text.Append(CultureInfo.InvariantCulture, $" | {MarkdownText.Of(cell.At?.ToString() ?? "")} |\n");
        }
    }
}
