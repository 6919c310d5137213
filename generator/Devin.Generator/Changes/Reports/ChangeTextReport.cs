using System.Globalization;
using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Findings;

namespace Devin.Generator.Changes.Reports;

/// <summary>Changes for a terminal.</summary>
internal static class ChangeTextReport
{
    private const int Shown = 4;

    /// <summary>The report.</summary>
    public static string Write(ChangeReport report)
    {
        var text = new StringBuilder();
        foreach (var judged in report.Changes)
        {
            Append(text, judged);
        }

        foreach (var stale in report.Stale)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"stale acceptance {PrintableText.Of(stale.Fingerprint)}: {PrintableText.Of(stale.Kind)} {PrintableText.Of(stale.Pointer)} matches no change. Remove it.\n"
            );
        }

        return text.Append(ChangeWords.Verdict(report))
            .Append(" (")
            .Append(ChangeWords.Counts(report))
            .Append(").\n")
            .ToString();
    }

    private static void Append(StringBuilder text, JudgedChange judged)
    {
        var change = judged.Change;
        var difference = change.Difference;
        text.Append(
            CultureInfo.InvariantCulture,
            $"{difference.Location}: {ChangeWords.Of(change.Severity)} {change.Rule.Id}: {PrintableText.Of(change.Message)}\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"    wire {ChangeWords.Of(change.Wire)}, source {ChangeWords.Of(change.Source)}; was {difference.Old?.Location.ToString() ?? "nowhere"}; fingerprint {change.Fingerprint}\n"
        );
        if (change.Members.Count > 0)
        {
            text.Append("    touches ").Append(PrintableText.Of(Few(change.Members))).Append('\n');
        }

        if (judged.IsAccepted)
        {
            text.Append("    accepted: ").Append(PrintableText.Of(judged.Reason!)).Append('\n');
        }
        else
        {
            var missing = judged.Status == FindingStatus.NeedsReason ? " (accepted without a reason: write one)" : "";
            text.Append("    ").Append(change.Rule.Advice).Append(missing).Append('\n');
        }
    }

    /// <summary>The first of many names.</summary>
    public static string Few(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(Shown))
        + (names.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - Shown} more") : "");
}
