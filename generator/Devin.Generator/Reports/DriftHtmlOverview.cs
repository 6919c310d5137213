using System.Globalization;
using System.Text;
using Devin.Generator.Drift.Baseline;
using Devin.Generator.Drift.Comparison;

namespace Devin.Generator.Reports;

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
        html.Append("<span class=\"same\">= says all there is</span><span class=\"none\">· not shown</span></p>\n");
        html.Append(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Findings by copy\"><table>\n<thead><tr><th scope=\"col\">place</th>"
        );
        foreach (var copy in report.Result.Copies)
        {
            var about = string.Join(
                ", ",
                new[] { copy.IsReference ? "reference" : null, copy.Language, copy.Vintage }.OfType<string>()
            );
            html.Append(
                CultureInfo.InvariantCulture,
                $"<th scope=\"col\" class=\"mono\">{HtmlText.Of(copy.Id)}<br><span class=\"quiet\">{HtmlText.Of(about)}</span></th>"
            );
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var (index, judged) in report.Findings.Index())
        {
            AppendRow(html, report, judged.Finding, index);
        }

        html.Append("</tbody></table></div>\n");
    }

    /// <summary>A copy's standing in a finding, as a sign with a word.</summary>
    public static string Stands(Cell? cell, Finding finding) =>
        cell switch
        {
            null or { State: CellState.NotShown } => "<span class=\"none\">· not shown</span>",
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
            $"<tr><th scope=\"row\"><a href=\"#f{index + 1}\"><code>{HtmlText.Of(Tail(finding))}</code></a><br><span class=\"quiet\">{FindingKinds.Name(finding.Kind)}</span></th>"
        );
        foreach (var copy in report.Result.Copies)
        {
            // A page that contradicts itself has two cells; the one that deviates tells.
            var cells = finding.Cells.Where(cell => cell.Copy.Split('#')[0] == copy.Id).ToArray();
            var cell = cells.FirstOrDefault(static cell => cell.Direction is not null) ?? cells.FirstOrDefault();
            html.Append(CultureInfo.InvariantCulture, $"<td>{Stands(cell, finding)}</td>");
        }

        html.Append("</tr>\n");
    }

    private static string Tail(Finding finding) =>
        finding.Pointer.Segments is { Count: > 0 } segments
            ? string.Join(" / ", segments.TakeLast(4))
            : "the copy as a whole";
}
