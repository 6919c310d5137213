using System.Globalization;
using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Findings;

namespace Devin.Generator.Reports;

/// <summary>Findings for a pull request's comment: the verdict first, the errors next, the rest folded.</summary>
/// <param name="Verdict">The heading.</param>
/// <param name="Summary">One sentence about all findings.</param>
/// <param name="ErrorTitle">The heading above the errors.</param>
/// <param name="Append">Appends a finding.</param>
internal sealed record MarkdownReport<T>(
    string Verdict,
    string Summary,
    string ErrorTitle,
    Action<StringBuilder, JudgedFinding<T>> Append
)
    where T : IFinding
{
    /// <summary>A comment holds 65,536 characters; so many findings of a section fit with room to spare.</summary>
    private const int Shown = 60;

    /// <summary>The report.</summary>
    public StringBuilder Write(IReadOnlyList<JudgedFinding<T>> listed)
    {
        var text = new StringBuilder("## ").Append(MarkdownText.Of(Verdict)).Append("\n\n");
        text.Append(MarkdownText.Of(Summary)).Append('\n');
        var errors = Open(listed, Severity.Error);
        if (errors.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {ErrorTitle}\n\n");
            AppendAll(text, errors);
        }

        Fold(text, "Warnings", Open(listed, Severity.Warning));
        Fold(text, "Info", Open(listed, Severity.Information));
        Fold(text, "Accepted", [.. listed.Where(static judged => judged.IsAccepted)]);
        Fold(text, "No impact", Open(listed, null));
        return text;
    }

    private static JudgedFinding<T>[] Open(IReadOnlyList<JudgedFinding<T>> listed, Severity? severity) =>
        [.. listed.Where(judged => !judged.IsAccepted && judged.Finding.Severity == severity)];

    private void Fold(StringBuilder text, string title, JudgedFinding<T>[] findings)
    {
        if (findings.Length == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{title} ({findings.Length})</summary>\n\n");
        AppendAll(text, findings);
        text.Append("\n</details>\n");
    }

    private void AppendAll(StringBuilder text, JudgedFinding<T>[] findings)
    {
        foreach (var judged in findings.Take(Shown))
        {
            Append(text, judged);
            foreach (var consequence in judged.Finding.Consequences)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  - **{consequence.Kind}** {MarkdownText.Of(consequence.Message)}\n"
                );
            }
        }

        if (findings.Length > Shown)
        {
            text.Append(CultureInfo.InvariantCulture, $"- … and {findings.Length - Shown} more\n");
        }
    }
}
