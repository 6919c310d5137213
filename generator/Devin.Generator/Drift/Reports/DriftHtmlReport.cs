using System.Globalization;
using Devin.Generator.Diagnostics;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Reports;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Reports;

/// <summary>Drift as a page: the copies, then each finding with the content of each copy.</summary>
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
            Facts = DriftFacts.Of(report),
            SectionTitle = TitleOf,
            TopicTitle = "Copy that differs",
            TopicsOf = DriftCells.Deviating,
            GroupOf = static finding => new HtmlGroup(finding.Kind.Name, finding.Kind.Explanation, null),
            TagsOf = DriftHtmlTags.Of,
            WriteDetails = WriteMatrix,
            WriteOverview = html => DriftHtmlOverview.Write(html, report),
            WriteNotes = html => WriteMatches(html, report),
        }.Write();

    private static string TitleOf(Severity? severity) =>
        severity switch
        {
            Severity.Error => "Errors: clients fail",
            Severity.Warning => "Warnings: clients still work",
            _ => "Info: no action is required",
        };

    private static void WriteMatrix(HtmlWriter html, Finding finding)
    {
        var members = DriftCells.Members(finding);
        html.Write(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Content of each copy\"><table>\n"
        );
        html.Write("<thead><tr><th scope=\"col\">copy</th><th scope=\"col\">direction</th>");
        foreach (var member in members.Count == 0 ? ["value"] : members.Select(CanonicalJson.Plain))
        {
            html.Write($"<th scope=\"col\" class=\"mono member\">{member}</th>");
        }

        html.Write("<th scope=\"col\">at</th></tr></thead>\n<tbody>\n");
        foreach (var cell in finding.Cells.Where(static cell => cell.State != CellState.NotShown))
        {
            html.Write($"<tr><th scope=\"row\" class=\"mono\">{cell.Copy}</th><td>");
            DriftHtmlTags.DirectionOf(cell, finding).Write(html);
            html.Write("</td>");
            WriteValues(html, cell, members);
            html.Write($"<td class=\"mono quiet\">{cell.At?.ToString()}</td></tr>\n");
        }

        html.Write("</tbody></table></div>\n");
        var hidden = string.Join(
            ", ",
            finding.Cells.Where(static cell => cell.State == CellState.NotShown).Select(static cell => cell.Copy)
        );
        if (hidden.Length > 0)
        {
            html.Write($"<p class=\"quiet\">Not shown in {hidden}.</p>\n");
        }
    }

    private static void WriteValues(HtmlWriter html, Cell cell, IReadOnlyList<string> members)
    {
        if (members.Count == 0)
        {
            html.Write($"<td class=\"mono\">{DriftCells.Words(cell)}</td>");
            return;
        }

        foreach (var member in members)
        {
            html.WriteIf(
                DriftCells.Sign(cell, member) == "+",
                "<td class=\"sign same\">+<span class=\"unseen\"> listed</span></td>",
                "<td class=\"sign conflicts\">−<span class=\"unseen\"> not listed</span></td>"
            );
        }
    }

    private static void WriteMatches(HtmlWriter html, DriftReport report)
    {
        if (report.Result.Matches.Count == 0)
        {
            return;
        }

        html.Write("<h2>Lists without a field name, and where they were matched</h2>\n<ul>\n");
        foreach (var match in report.Result.Matches)
        {
            var certainty = match.Certainty.ToString("0.00", CultureInfo.InvariantCulture);
            html.Write(
                $"<li><code>{match.At.ToString()}</code> → <code>{match.Pointer.ToString()}</code>, certainty {certainty}</li>\n"
            );
        }

        html.Write("</ul>\n");
    }
}
