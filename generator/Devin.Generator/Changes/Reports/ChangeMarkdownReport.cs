using System.Globalization;
using System.Text;
using Devin.Generator.Findings;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>Changes for a pull request's comment.</summary>
internal static class ChangeMarkdownReport
{
    /// <summary>The report.</summary>
    public static string Write(ChangeReport report)
    {
        var text = new MarkdownReport<Change>(
            ChangeWords.Verdict(report),
            $"Contract changes: {FindingWords.Counts(report.Findings)}.",
            "Breaking changes",
            Append
        ).Write(report.Listed);
        StaleEntries.AppendMarkdown(text, report.Findings.Stale);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JudgedFinding<Change> judged)
    {
        var change = judged.Finding;
        text.Append(
            CultureInfo.InvariantCulture,
            $"- **{change.Rule.Id}** {MarkdownText.Of(change.Message)} (wire {ChangeWords.Of(change.Wire)}, source {ChangeWords.Of(change.Source)})<br>\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"  <sub>{MarkdownText.Of(change.Difference.Location.ToString())}, fingerprint {change.Fingerprint}"
        );
        if (change.Members.Count > 0)
        {
            text.Append(" · ").Append(MarkdownText.Of(ChangeTextReport.Few(change.Members)));
        }

        text.Append("</sub><br>\n  ");
        text.Append(
            judged.IsAccepted ? "Accepted: " + MarkdownText.Of(judged.Reason!) : MarkdownText.Of(change.Rule.Advice)
        );
        text.Append('\n');
    }
}
