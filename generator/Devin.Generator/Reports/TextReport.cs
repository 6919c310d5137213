using System.Globalization;
using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Findings;
using Devin.Generator.Tree;

namespace Devin.Generator.Reports;

/// <summary>
/// Findings for a terminal: each begins with the line that compilers print, which editors turn into a link.
/// </summary>
internal static class TextReport
{
    /// <summary>The report.</summary>
    /// <param name="listed">The findings.</param>
    /// <param name="stale">The stale entries.</param>
    /// <param name="facts">Returns the facts of a finding other than its pointer, fingerprint and status.</param>
    /// <param name="appendDetails">Appends the lines of a finding between its facts and its advice.</param>
    /// <param name="hasErrors">Whether an error is printed as one; otherwise it is a warning.</param>
    public static StringBuilder Write<T>(
        IReadOnlyList<JudgedFinding<T>> listed,
        IReadOnlyList<BaselineEntry> stale,
        Func<T, string?> facts,
        Action<StringBuilder, T> appendDetails,
        bool hasErrors = true
    )
        where T : IFinding
    {
        var text = new StringBuilder();
        foreach (var judged in listed)
        {
            var finding = judged.Finding;
            var extra = facts(finding) is { } fact ? ", " + PrintableText.Of(fact) : "";
            var severity = finding.Severity is Severity.Error && !hasErrors ? Severity.Warning : finding.Severity;
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Place(finding.Location)}{FindingWords.Of(severity)} {finding.Kind}: {PrintableText.Of(finding.Message)}\n"
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"    {PrintableText.Of(finding.Pointer.ToString())} [{finding.Fingerprint}, {FindingWords.Of(judged.Status)}{extra}]\n"
            );
            appendDetails(text, finding);
            foreach (var consequence in finding.Consequences)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"    - {Place(consequence.Location)}{PrintableText.Of(consequence.Message)}\n"
                );
            }

            AppendAdvice(text, judged);
        }

        foreach (var entry in stale)
        {
            text.Append("warning stale-baseline-entry: ").Append(StaleEntries.Sentence(entry)).Append('\n');
        }

        return text;
    }

    private static void AppendAdvice<T>(StringBuilder text, JudgedFinding<T> judged)
        where T : IFinding
    {
        var advice = judged.Status switch
        {
            FindingStatus.Accepted => "Accepted: " + judged.Reason,
            FindingStatus.NeedsReason =>
                $"{judged.Finding.Advice} The baseline has no reason for it yet: write one.".TrimStart(),
            _ => judged.Finding.Advice,
        };
        if (advice is not null)
        {
            text.Append("    ").Append(PrintableText.Of(advice)).Append('\n');
        }
    }

    private static string Place(SourceLocation? location) =>
        location is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"{PrintableText.Of(at.File)}({at.Line},{at.Column}): ")
            : "";
}
