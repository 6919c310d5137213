using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>Changes as annotations of a workflow run.</summary>
internal static class ChangeGitHubReport
{
    /// <summary>The report.</summary>
    public static string Write(ChangeReport report) =>
        GitHubReport.Write(
            report.Findings,
            static change => $"{change.Rule.Id}: {change.Rule.Title}",
            "contract changes",
            ChangeWords.Summary(report)
        );
}
