using System.Globalization;
using System.Text;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>Changes for a pull request's comment: the verdict first, what breaks next, the rest folded.</summary>
internal static class ChangeMarkdownReport
{
    /// <summary>A comment holds 65,536 characters; so many changes of a section fit with room to spare.</summary>
    private const int Shown = 60;

    /// <summary>The report.</summary>
    public static string Write(ChangeReport report)
    {
        var text = new StringBuilder("## ");
        text.Append(MarkdownText.Of(ChangeWords.Verdict(report))).Append("\n\n");
        text.Append("Contract changes: ").Append(ChangeWords.Counts(report)).Append(".\n");
        var breaking = report.OfSeverity(Impact.Error).Where(static judged => !judged.IsAccepted).ToArray();
        if (breaking.Length > 0)
        {
            text.Append("\n### Breaking\n\n");
            AppendAll(text, breaking);
        }

        Fold(text, "Accepted", [.. report.Changes.Where(static judged => judged.IsAccepted)]);
        Fold(text, "Warnings", Unaccepted(report, Impact.Warning));
        Fold(text, "To know", Unaccepted(report, Impact.Info));
        Fold(text, "Harmless here", Unaccepted(report, Impact.None));
        if (report.Stale.Count > 0)
        {
            text.Append("\n### Stale acceptances\n\n");
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

    private static JudgedChange[] Unaccepted(ChangeReport report, Impact impact) =>
        [.. report.OfSeverity(impact).Where(static judged => !judged.IsAccepted)];

    private static void Fold(StringBuilder text, string title, JudgedChange[] changes)
    {
        if (changes.Length == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{title} ({changes.Length})</summary>\n\n");
        AppendAll(text, changes);
        text.Append("\n</details>\n");
    }

    private static void AppendAll(StringBuilder text, JudgedChange[] changes)
    {
        foreach (var judged in changes.Take(Shown))
        {
            Append(text, judged);
        }

        if (changes.Length > Shown)
        {
            text.Append(CultureInfo.InvariantCulture, $"- … and {changes.Length - Shown} more\n");
        }
    }

    private static void Append(StringBuilder text, JudgedChange judged)
    {
        var change = judged.Change;
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
