using Devin.Generator.Reports;

namespace Devin.Generator.Drift.Reports;

/// <summary>Drift as annotations of a workflow run.</summary>
internal static class DriftGitHubReport
{
    /// <summary>The report.</summary>
    public static string Write(DriftReport report) =>
        GitHubReport.Write(
            report.Findings,
            static finding => $"drift: {finding.Kind.Name}",
            "drift",
            DriftWords.Summary(report)
        );
}
