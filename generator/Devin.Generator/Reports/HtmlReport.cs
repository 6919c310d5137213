using System.Globalization;
using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Findings;

namespace Devin.Generator.Reports;

/// <summary>Findings as a page that needs no other file and no network. Its filters need no script.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Verdict">The verdict in a few words.</param>
/// <param name="Listed">The findings.</param>
/// <param name="Findings">All findings, to count.</param>
internal sealed record HtmlReport<T>(
    string Title,
    string Verdict,
    IReadOnlyList<JudgedFinding<T>> Listed,
    JudgedFindings<T> Findings
)
    where T : IFinding
{
    /// <summary>
    /// More findings of the worst severity than these are closed, so that a page shows them all at once.
    /// </summary>
    private const int Opened = 5;

    /// <summary>What the groups are, by which the page can be filtered.</summary>
    public required string GroupTitle { get; init; }

    /// <summary>The groups of a finding.</summary>
    public required Func<T, IEnumerable<string>> GroupsOf { get; init; }

    /// <summary>Appends the details of a finding other than its message, pointer and fingerprint.</summary>
    public required Action<StringBuilder, T> AppendDetails { get; init; }

    /// <summary>Further tags of a finding, each with its style.</summary>
    public Func<T, IEnumerable<(string Style, string Word)>> TagsOf { get; init; } = static _ => [];

    /// <summary>
    /// Appends what is above the findings. What has the style classes of a finding is filtered together with it.
    /// </summary>
    public Action<StringBuilder, Func<T, string>> AppendOverview { get; init; } = static (_, _) => { };

    /// <summary>Appends what is below the findings.</summary>
    public Action<StringBuilder> AppendNotes { get; init; } = static _ => { };

    private Severity? Worst => Findings.Open.Max(static judged => judged.Finding.Severity);

    /// <summary>The page.</summary>
    public string Write()
    {
        string[] groups =
        [
            .. Listed
                .SelectMany(judged => GroupsOf(judged.Finding))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        );
        html.Append(CultureInfo.InvariantCulture, $"<title>{HtmlText.Of(Title)}</title>\n<style>\n");
        html.Append(HtmlStyle.Of(groups.Length)).Append("</style>\n</head>\n<body>\n");
        html.Append("<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1>{HtmlText.Of(Title)}</h1>\n");
        html.Append(
            CultureInfo.InvariantCulture,
            $"<p class=\"verdict {FindingWords.Of(Worst)}\"><strong>{HtmlText.Of(Verdict)}</strong><br>{FindingWords.Counts(Findings)}.</p>\n"
        );
        AppendFilters(html, groups);
        AppendOverview(html, finding => ClassesOf(finding, groups));
        html.Append("<main id=\"findings\">\n<h2>Findings</h2>\n");
        foreach (var (index, judged) in Listed.Index())
        {
            Append(html, judged, index, groups);
        }

        html.Append("</main>\n");
        AppendNotes(html);
        StaleEntries.AppendHtml(html, Findings.Stale);
        return html.Append("</body>\n</html>\n").ToString();
    }

    private void AppendFilters(StringBuilder html, string[] groups)
    {
        if (Listed.Count == 0)
        {
            html.Append("<p>Nothing to list.</p>\n");
            return;
        }

        html.Append("<form>\n<fieldset><legend>Severity</legend>\n");
        foreach (var severity in FindingWords.Severities)
        {
            var count = Listed.Count(judged => judged.Finding.Severity == severity);
            if (count > 0)
            {
                var word = FindingWords.Of(severity);
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<label><input type=\"checkbox\" id=\"s-{word}\" checked> {word} ({count})</label>\n"
                );
            }
        }

        html.Append(CultureInfo.InvariantCulture, $"</fieldset>\n<fieldset><legend>{GroupTitle}</legend>\n");
        html.Append("<label><input type=\"radio\" name=\"group\" checked> all</label>\n");
        foreach (var (index, group) in groups.Index())
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<label><input type=\"radio\" name=\"group\" id=\"g-{index}\"> {HtmlText.Of(group)}</label>\n"
            );
        }

        html.Append("</fieldset>\n</form>\n");
    }

    private void Append(StringBuilder html, JudgedFinding<T> judged, int index, string[] groups)
    {
        var finding = judged.Finding;
        var severity = FindingWords.Of(finding.Severity);
        var isOpen =
            !judged.IsAccepted && finding.Severity is { } weight && weight == Worst && Findings.Count(weight) <= Opened;
        html.Append(
            CultureInfo.InvariantCulture,
            $"<details id=\"f{index + 1}\" class=\"{ClassesOf(finding, groups)}\"{(isOpen ? " open" : "")}>\n<summary>"
        );
        AppendTag(html, severity, severity);
        AppendTag(html, "kind", finding.Kind);
        foreach (var (style, word) in TagsOf(finding))
        {
            AppendTag(html, style, word);
        }

        if (judged.IsAccepted)
        {
            AppendTag(html, "same", "accepted");
        }

        html.Append(CultureInfo.InvariantCulture, $"{HtmlText.Of(finding.Message)}</summary>\n<div>\n");
        if (finding.Advice is { } advice)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Of(advice)}</p>\n");
        }

        if (judged.Reason is { } reason)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>Accepted: {HtmlText.Of(reason)}</p>\n");
        }

        AppendDetails(html, finding);
        AppendConsequences(html, finding.Consequences);
        html.Append(
            CultureInfo.InvariantCulture,
            $"<p class=\"quiet\"><code>{HtmlText.Of(finding.Pointer.ToString())}</code>, fingerprint <code>{finding.Fingerprint}</code></p>\n</div>\n</details>\n"
        );
    }

    private static void AppendConsequences(StringBuilder html, IReadOnlyList<IFinding> consequences)
    {
        if (consequences.Count == 0)
        {
            return;
        }

        html.Append("<ul>\n");
        foreach (var consequence in consequences)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li>{HtmlText.Of($"{consequence.Kind}: {consequence.Message}")}</li>\n"
            );
        }

        html.Append("</ul>\n");
    }

    private string ClassesOf(T finding, string[] groups) =>
        string.Join(
            ' ',
            GroupsOf(finding)
                .Select(group => $"g{Array.IndexOf(groups, group)}")
                .Prepend(FindingWords.Of(finding.Severity))
                .Prepend("finding")
        );

    private static void AppendTag(StringBuilder html, string style, string word) =>
        html.Append(CultureInfo.InvariantCulture, $"<span class=\"tag {style}\">{HtmlText.Of(word)}</span>");
}
