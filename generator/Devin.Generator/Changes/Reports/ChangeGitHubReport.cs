using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>Changes as annotations of a workflow run; accepted ones are left out.</summary>
internal static class ChangeGitHubReport
{
    /// <summary>The report.</summary>
    public static string Write(ChangeReport report)
    {
        var text = new StringBuilder();
        foreach (var judged in report.Changes.Where(static judged => !judged.IsAccepted))
        {
            var change = judged.Change;
            var message =
                $"{change.Message} {change.Rule.Advice} Pointer {change.Difference.Pointer}, fingerprint {change.Fingerprint}.";
            text.Append(
                    GitHubAnnotation.Of(
                        ChangeWords.SeverityOf(change.Severity),
                        $"{change.Rule.Id}: {change.Rule.Title}",
                        PrintableText.Of(message),
                        change.Difference.New?.Location
                    )
                )
                .Append('\n');
        }

        foreach (var stale in report.Stale)
        {
            var message = PrintableText.Of(
                $"{stale.Kind} {stale.Pointer} ({stale.Fingerprint}) matches no change. Remove it."
            );
            text.Append(GitHubAnnotation.Of(Severity.Warning, "stale acceptance", message, null)).Append('\n');
        }

        return text.Append(
                GitHubAnnotation.Of(
                    Severity.Information,
                    "contract changes",
                    $"{ChangeWords.Verdict(report)} ({ChangeWords.Counts(report)}).",
                    null
                )
            )
            .Append('\n')
            .ToString();
    }
}
