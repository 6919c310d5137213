using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Drift.Baseline;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Findings;
using Devin.Generator.Reports;

namespace Devin.Generator.Drift.Reports;

/// <summary>Drift as annotations of a workflow run; accepted findings are left out.</summary>
internal static class DriftGitHubReport
{
    /// <summary>The report.</summary>
    public static string Write(DriftReport report)
    {
        var text = new StringBuilder();
        foreach (var judged in report.Findings.Where(static judged => judged.Status != FindingStatus.Accepted))
        {
            var finding = judged.Finding;
            var message =
                $"{finding.Message} Pointer {finding.Pointer}, fingerprint {finding.Fingerprint}, {ReportWords.Of(judged.Status)}.";
            var title = $"drift: {FindingKinds.Name(finding.Kind)}";
            text.Append(GitHubAnnotation.Of(finding.Severity, title, PrintableText.Of(message), finding.Location))
                .Append('\n');
        }

        foreach (var stale in report.Stale)
        {
            var message = PrintableText.Of(
                $"{stale.Kind} {stale.Pointer} ({stale.Fingerprint}) matches no finding. Remove it."
            );
            text.Append(GitHubAnnotation.Of(Severity.Warning, "drift: stale baseline entry", message, null))
                .Append('\n');
        }

        return text.ToString();
    }
}
