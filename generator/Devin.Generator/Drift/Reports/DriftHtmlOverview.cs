using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Reports;

namespace Devin.Generator.Drift.Reports;

/// <summary>The table of the copies, which shows at a glance how each of them differs.</summary>
internal static class DriftHtmlOverview
{
    /// <summary>Appends the table.</summary>
    /// <param name="html">The page.</param>
    /// <param name="report">The findings.</param>
    public static void Write(HtmlWriter html, DriftReport report)
    {
        if (report.Listed.Count == 0)
        {
            return;
        }

        html.Write("<section aria-labelledby=\"copies\">\n<h2 id=\"copies\">Copies</h2>\n");
        html.Write(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Findings by copy\"><table>\n<thead><tr>"
        );
        html.Write("<th scope=\"col\">copy</th><th scope=\"col\">language</th><th scope=\"col\">published</th>");
        html.Write("<th scope=\"col\">▼ outdated<br><small>lacks what the reference has</small></th>");
        html.Write("<th scope=\"col\">▲ ahead<br><small>has what the reference lacks</small></th>");
        html.Write("<th scope=\"col\">◆ diverged<br><small>each has what the other lacks</small></th>");
        html.Write(
            "<th scope=\"col\">◐ contradicts itself<br><small>prose or sample differs from the schema</small></th>"
        );
        html.Write("</tr></thead>\n<tbody>\n");
        foreach (var copy in report.Result.Copies)
        {
            WriteRow(html, copy, report);
        }

        html.Write("</tbody></table></div>\n</section>\n");
    }

    private static void WriteRow(HtmlWriter html, Copy copy, DriftReport report)
    {
        Finding[] shown =
        [
            .. report
                .Listed.Select(static judged => judged.Finding)
                .Where(finding => DriftCells.Deviating(finding).Contains(copy.Id, StringComparer.Ordinal)),
        ];
        html.Write("<tr><th scope=\"row\" class=\"mono\">");
        if (shown.Length > 0)
        {
            html.Write($"<a href=\"#in={Uri.EscapeDataString(copy.Id)}\">{copy.Id}</a>");
        }
        else
        {
            html.WriteText(copy.Id);
        }

        html.Write($"</th><td>{copy.Language}</td><td>{copy.Published}</td>");
        if (copy.IsReference)
        {
            html.Write("<td colspan=\"3\"><span class=\"tag same\">reference</span></td>");
        }
        else
        {
            foreach (
                var direction in (ReadOnlySpan<Direction>)[Direction.Outdated, Direction.Ahead, Direction.Diverged]
            )
            {
                var count = shown.Count(finding =>
                    finding.Cells.Any(cell => cell.Copy == copy.Id && cell.Direction == direction)
                    && finding.Kind != DriftKinds.PageContradiction
                );
                WriteCount(html, DriftWords.Of(direction)!, count);
            }
        }

        WriteCount(html, "conflicts", shown.Count(static finding => finding.Kind == DriftKinds.PageContradiction));
        html.Write("</tr>\n");
    }

    private static void WriteCount(HtmlWriter html, string style, int count)
    {
        if (count == 0)
        {
            html.Write("<td class=\"quiet\">0</td>");
        }
        else
        {
            html.Write($"<td><span class=\"tag {style}\">{count}</span></td>");
        }
    }
}
