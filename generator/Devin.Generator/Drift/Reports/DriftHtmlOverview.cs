using System.Globalization;
using System.Text;
using Devin.Generator.Drift.Baseline;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Reports;

namespace Devin.Generator.Drift.Reports;

/// <summary>The matrix of all findings by copy, which shows at a glance who lags.</summary>
internal static class DriftHtmlOverview
{
    /// <summary>Appends the matrix.</summary>
    public static void Append(StringBuilder html, DriftReport report)
    {
        html.Append("<h2>Who lags</h2>\n<p class=\"key\">");
        html.Append("<span class=\"lags\">▼ lags: lacks what another lists</span>");
        html.Append("<span class=\"leads\">▲ leads: lists what the reference lacks</span>");
        html.Append("<span class=\"conflicts\">◆ conflicts: each has something of its own</span>");
        html.Append("<span class=\"conflicts\">◐ contradicts itself: its prose or sample against its schema</span>");
        html.Append("<span class=\"same\">= agrees</span><span class=\"none\">· not shown</span></p>\n");
        html.Append(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Findings by copy\"><table>\n<thead><tr><th scope=\"col\">place</th>"
        );
        foreach (var copy in report.Result.Copies)
        {
            var about = string.Join(
                ", ",
                new[] { copy.IsReference ? "reference" : null, copy.Language, copy.Published }.OfType<string>()
            );
            html.Append(
                CultureInfo.InvariantCulture,
                $"<th scope=\"col\" class=\"mono\">{HtmlText.Of(copy.Id)}<br><span class=\"quiet\">{HtmlText.Of(about)}</span></th>"
            );
        }

        html.Append("</tr></thead>\n<tbody>\n");
        AppendTotals(html, report);
        foreach (var (index, judged) in report.Findings.Index())
        {
            AppendRow(html, report, judged.Finding, index);
        }

        html.Append("</tbody></table></div>\n");
    }

    private static void AppendTotals(StringBuilder html, DriftReport report)
    {
        html.Append("<tr class=\"totals\"><th scope=\"row\">all findings</th>");
        foreach (var copy in report.Result.Copies)
        {
            var counts = report
                .Findings.Select(judged => judged.Finding)
                .Where(static finding => finding.Kind != FindingKind.PageContradiction)
                .SelectMany(finding => finding.Cells.Where(cell => cell.Copy == copy.Id))
                .Select(static cell => ReportWords.Of(cell.Direction))
                .OfType<string>()
                .CountBy(static word => word)
                .OrderBy(static count => count.Key, StringComparer.Ordinal)
                .Select(static count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}"));
            html.Append(CultureInfo.InvariantCulture, $"<td>{string.Join("<br>", counts)}</td>");
        }

        html.Append("</tr>\n");
    }

    /// <summary>A copy's standing in a finding, as a sign with a word.</summary>
    public static string Stands(Cell? cell, Finding finding) =>
        cell switch
        {
            null or { State: CellState.NotShown } =>
                "<span class=\"none\" title=\"not shown\">·<span class=\"unseen\">not shown</span></span>",
            _ when cell.Copy == finding.Reference => "<span class=\"tag same\">reference</span>",
            { Direction: Direction.Lags } => "<span class=\"tag lags\">▼ lags</span>",
            { Direction: Direction.Leads } => "<span class=\"tag leads\">▲ leads</span>",
            { Direction: Direction.Conflicts } => "<span class=\"tag conflicts\">◆ conflicts</span>",
            _ => "<span class=\"tag same\">=</span>",
        };

    private static void AppendRow(StringBuilder html, DriftReport report, Finding finding, int index)
    {
        html.Append(
            CultureInfo.InvariantCulture,
            $"<tr><th scope=\"row\"><a href=\"#f{index + 1}\"><code>{HtmlText.Of(ShortPlace(finding))}</code></a><br><span class=\"quiet\">{FindingKinds.Name(finding.Kind)}</span></th>"
        );
        foreach (var copy in report.Result.Copies)
        {
            html.Append(CultureInfo.InvariantCulture, $"<td>{StandsInRow(finding, copy.Id)}</td>");
        }

        html.Append("</tr>\n");
    }

    private static string StandsInRow(Finding finding, string copy)
    {
        var cells = finding.Cells.Where(cell => cell.Copy.Split('#')[0] == copy).ToArray();
        return finding.Kind == FindingKind.PageContradiction && cells.Length > 0
            ? "<span class=\"tag conflicts\">◐ contradicts itself</span>"
            : Stands(cells.FirstOrDefault(), finding);
    }

    /// <summary>The names in a pointer that say most; the whole pointer stands with the finding.</summary>
    private static string ShortPlace(Finding finding)
    {
        var segments = finding.Pointer.Segments;
        var names = segments
            .Where(
                (name, index) =>
                    name is not ("components" or "schemas" or "properties" or "paths" or "anyOf" or "oneOf" or "allOf")
                    && (index == 0 || segments[index - 1] is not ("anyOf" or "oneOf" or "allOf"))
            )
            .ToArray();
        return names.Length == 0 ? "the copy as a whole" : string.Join(" › ", names);
    }
}
