using System.Globalization;
using System.Text;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Reports;

namespace Devin.Generator.Drift.Reports;

/// <summary>The matrix of all findings by copy, which shows at a glance which copies differ.</summary>
internal static class DriftHtmlOverview
{
    /// <summary>Appends the matrix.</summary>
    /// <param name="html">The page.</param>
    /// <param name="report">The findings.</param>
    /// <param name="classesOf">The style classes by which a finding is filtered.</param>
    public static void Append(StringBuilder html, DriftReport report, Func<Finding, string> classesOf)
    {
        if (report.Listed.Count == 0)
        {
            return;
        }

        html.Append("<h2>Overview</h2>\n<p class=\"key\">");
        html.Append("<span class=\"lags\">▼ outdated: lacks what the reference has</span>");
        html.Append("<span class=\"leads\">▲ ahead: has what the reference lacks</span>");
        html.Append("<span class=\"conflicts\">◆ diverged: each has something that the other lacks</span>");
        html.Append("<span class=\"conflicts\">◐ contradicts itself: prose or sample differs from schema</span>");
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
        foreach (var (index, judged) in report.Listed.Index())
        {
            AppendRow(html, report, judged.Finding, index, classesOf(judged.Finding));
        }

        html.Append("</tbody></table></div>\n");
    }

    private static void AppendTotals(StringBuilder html, DriftReport report)
    {
        html.Append("<tr class=\"totals\"><th scope=\"row\">all findings</th>");
        foreach (var copy in report.Result.Copies)
        {
            var counts = report
                .Listed.Select(judged => judged.Finding)
                .Where(static finding => finding.Kind != DriftKinds.PageContradiction)
                .SelectMany(finding => finding.Cells.Where(cell => cell.Copy == copy.Id))
                .Select(static cell => DriftWords.ForPeople(cell.Direction))
                .OfType<string>()
                .CountBy(static word => word)
                .OrderBy(static count => count.Key, StringComparer.Ordinal)
                .Select(static count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}"));
            html.Append(CultureInfo.InvariantCulture, $"<td>{string.Join("<br>", counts)}</td>");
        }

        html.Append("</tr>\n");
    }

    /// <summary>A copy's direction in a finding, as a sign with a word.</summary>
    public static string DirectionTag(Cell? cell, Finding finding) =>
        cell switch
        {
            null or { State: CellState.NotShown } =>
                "<span class=\"none\" title=\"not shown\">·<span class=\"unseen\">not shown</span></span>",
            _ when cell.Copy == finding.Reference => "<span class=\"tag same\">reference</span>",
            { Direction: Direction.Outdated } => "<span class=\"tag lags\">▼ outdated</span>",
            { Direction: Direction.Ahead } => "<span class=\"tag leads\">▲ ahead</span>",
            { Direction: Direction.Diverged } => "<span class=\"tag conflicts\">◆ diverged</span>",
            _ => "<span class=\"tag same\">=</span>",
        };

    private static void AppendRow(StringBuilder html, DriftReport report, Finding finding, int index, string classes)
    {
        html.Append(
            CultureInfo.InvariantCulture,
            $"<tr class=\"{classes}\"><th scope=\"row\"><a href=\"#f{index + 1}\"><code>{HtmlText.Of(ShortPlace(finding))}</code></a><br><span class=\"quiet\">{finding.Kind.Name}</span></th>"
        );
        foreach (var copy in report.Result.Copies)
        {
            html.Append(CultureInfo.InvariantCulture, $"<td>{DirectionInRow(finding, copy.Id)}</td>");
        }

        html.Append("</tr>\n");
    }

    private static string DirectionInRow(Finding finding, string copy)
    {
        var cells = finding.Cells.Where(cell => cell.Copy.Split('#')[0] == copy).ToArray();
        return finding.Kind == DriftKinds.PageContradiction && cells.Length > 0
            ? "<span class=\"tag conflicts\">◐ contradicts itself</span>"
            : DirectionTag(cells.FirstOrDefault(), finding);
    }

    /// <summary>The names in a pointer that identify the place; the finding has the whole pointer.</summary>
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
