using System.Globalization;
using System.Text;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Reports;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Reports;

/// <summary>Drift as a page: an overview of all findings by copy, then each finding.</summary>
internal static class DriftHtmlReport
{
    /// <summary>The report.</summary>
    public static string Write(DriftReport report) =>
        new HtmlReport<Finding>(
            "Drift between copies of the contract",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{DriftWords.Verdict(report)}: {report.Result.Copies.Count} copies compared"
            ),
            report.Listed,
            report.Findings
        )
        {
            GroupTitle = "Copy that differs",
            GroupsOf = CopiesOf,
            TagsOf = static finding =>
                DriftWords.ForPeople(finding.Direction) is { } word ? [(DriftWords.Of(finding.Direction)!, word)] : [],
            AppendDetails = AppendMatrix,
            AppendOverview = (html, classesOf) => DriftHtmlOverview.Append(html, report, classesOf),
            AppendNotes = html => AppendMatches(html, report),
        }.Write();

    /// <summary>The copies that deviate; all that show the place where none does.</summary>
    private static IEnumerable<string> CopiesOf(Finding finding)
    {
        var shown = finding.Cells.Where(static cell => cell.State != CellState.NotShown).ToArray();
        var deviating = shown.Where(static cell => cell.Direction is not null).ToArray();
        return (deviating.Length > 0 ? deviating : shown)
            .Select(static cell => cell.Copy.Split('#')[0])
            .Distinct(StringComparer.Ordinal);
    }

    private static void AppendMatrix(StringBuilder html, Finding finding)
    {
        var members = DriftCells.Members(finding);
        html.Append(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Content of each copy\"><table>\n"
        );
        html.Append("<thead><tr><th scope=\"col\">copy</th><th scope=\"col\">direction</th>");
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
            html.Append(CultureInfo.InvariantCulture, $"<td>{DriftHtmlOverview.DirectionTag(cell, finding)}</td>");
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

    private static void AppendMatches(StringBuilder html, DriftReport report)
    {
        if (report.Result.Matches.Count == 0)
        {
            return;
        }

        html.Append("<h2>Lists without a field name, and where they were matched</h2>\n<ul>\n");
        foreach (var match in report.Result.Matches)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li><code>{HtmlText.Of(match.At.ToString())}</code> → <code>{HtmlText.Of(match.Pointer.ToString())}</code>, certainty {match.Certainty:0.00}</li>\n"
            );
        }

        html.Append("</ul>\n");
    }
}
