using System.Globalization;
using System.Text;
using Devin.Generator.Drift.Baseline;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Findings;
using Devin.Generator.Reports;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Reports;

/// <summary>Drift as a page that stands alone: an overview of all findings by copy, then each finding.</summary>
internal static class DriftHtmlReport
{
    /// <summary>The report.</summary>
    public static string Write(DriftReport report)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        );
        html.Append("<title>Drift between copies of the contract</title>\n<style>\n");
        html.Append(DriftHtmlStyle.Text).Append("</style>\n</head>\n<body>\n");
        html.Append("<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n");
        html.Append("<h1>Drift between copies of the contract</h1>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Of(DriftTextReport.Summary(report))}.</p>\n");
        if (report.Findings.Count == 0)
        {
            html.Append("<p>The copies say the same wherever they show the same.</p>\n");
        }
        else
        {
            DriftHtmlOverview.Append(html, report);
            html.Append("<h2 id=\"findings\">Findings</h2>\n");
            foreach (var (index, judged) in report.Findings.Index())
            {
                AppendFinding(html, judged, index);
            }
        }

        AppendLists(html, report);
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void AppendFinding(StringBuilder html, JudgedFinding judged, int index)
    {
        var finding = judged.Finding;
        var direction = ReportWords.Of(finding.Direction);
        var isOpen = judged.Status != FindingStatus.Accepted ? " open" : "";
        html.Append(CultureInfo.InvariantCulture, $"<details id=\"f{index + 1}\"{isOpen}>\n<summary>");
        html.Append(CultureInfo.InvariantCulture, $"<strong>{FindingKinds.Name(finding.Kind)}</strong> ");
        html.Append(CultureInfo.InvariantCulture, $"<span class=\"tag\">{ReportWords.Of(finding.Severity)}</span>");
        if (direction is not null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"tag {direction}\">{direction}</span>");
        }

        html.Append(CultureInfo.InvariantCulture, $"<span class=\"tag\">{ReportWords.Of(judged.Status)}</span>");
        html.Append(
            CultureInfo.InvariantCulture,
            $"<br><code>{HtmlText.Of(finding.Pointer.ToString())}</code></summary>\n<div>\n"
        );
        html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Of(finding.Message)} ");
        html.Append(
            CultureInfo.InvariantCulture,
            $"<span class=\"quiet\">Fingerprint <code>{finding.Fingerprint}</code>.</span></p>\n"
        );
        if (judged.Reason is { } reason)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>Accepted: {HtmlText.Of(reason)}</p>\n");
        }

        AppendMatrix(html, finding);
        html.Append("</div>\n</details>\n");
    }

    private static void AppendMatrix(StringBuilder html, Finding finding)
    {
        var members = DriftCells.Members(finding);
        html.Append(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"What each copy says\"><table>\n"
        );
        html.Append("<thead><tr><th scope=\"col\">copy</th><th scope=\"col\">stands</th>");
        foreach (var member in members.Count == 0 ? ["value"] : members.Select(CanonicalJson.Plain))
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<th scope=\"col\" class=\"mono member\">{HtmlText.Of(member)}</th>"
            );
        }

        html.Append("<th scope=\"col\">at</th></tr></thead>\n<tbody>\n");
        foreach (var cell in finding.Cells.Where(static cell => cell.State != CellState.NotShown))
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<tr><th scope=\"row\" class=\"mono\">{HtmlText.Of(cell.Copy)}</th>"
            );
            html.Append(CultureInfo.InvariantCulture, $"<td>{DriftHtmlOverview.Stands(cell, finding)}</td>");
            AppendValues(html, cell, members);
            html.Append(
                CultureInfo.InvariantCulture,
                $"<td class=\"mono quiet\">{HtmlText.Of(cell.At?.ToString() ?? "")}</td></tr>\n"
            );
        }

        html.Append("</tbody></table></div>\n");
        var hidden = finding
            .Cells.Where(static cell => cell.State == CellState.NotShown)
            .Select(static cell => cell.Copy)
            .ToArray();
        if (hidden.Length > 0)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<p class=\"quiet\">Not shown in {HtmlText.Of(string.Join(", ", hidden))}.</p>\n"
            );
        }
    }

    private static void AppendValues(StringBuilder html, Cell cell, IReadOnlyList<string> members)
    {
        if (members.Count == 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<td class=\"mono\">{HtmlText.Of(DriftCells.Words(cell))}</td>");
            return;
        }

        foreach (var member in members)
        {
            var (style, word) =
                DriftCells.Sign(cell, member) == "+" ? ("same", "+ listed") : ("conflicts", "− not listed");
            html.Append(
                CultureInfo.InvariantCulture,
                $"<td class=\"sign {style}\" title=\"{word[2..]}\" aria-label=\"{word[2..]}\">{word[0]}</td>"
            );
        }
    }

    private static void AppendLists(StringBuilder html, DriftReport report)
    {
        if (report.Result.Matches.Count > 0)
        {
            html.Append("<h2>Lists whose names were lost, and where they were put</h2>\n<ul>\n");
            foreach (var match in report.Result.Matches)
            {
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<li><code>{HtmlText.Of(match.At.ToString())}</code> → <code>{HtmlText.Of(match.Pointer.ToString())}</code>, certainty {match.Certainty:0.00}</li>\n"
                );
            }

            html.Append("</ul>\n");
        }

        if (report.Stale.Count > 0)
        {
            html.Append("<h2>Stale baseline entries</h2>\n<ul>\n");
            foreach (var stale in report.Stale)
            {
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<li><code>{HtmlText.Of(stale.Fingerprint)}</code> {HtmlText.Of(stale.Kind)} <code>{HtmlText.Of(stale.Pointer)}</code></li>\n"
                );
            }

            html.Append("</ul>\n");
        }
    }
}
