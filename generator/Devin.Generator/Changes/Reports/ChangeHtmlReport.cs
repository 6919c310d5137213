using System.Globalization;
using System.Text;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>Changes as a page with old and new side by side.</summary>
internal static class ChangeHtmlReport
{
    /// <summary>The report.</summary>
    public static string Write(ChangeReport report) =>
        new HtmlReport<Change>("Contract changes", ChangeWords.Verdict(report), report.Listed, report.Findings)
        {
            GroupTitle = "Resource",
            GroupsOf = ResourcesOf,
            TagsOf = static change =>
                [
                    (ChangeWords.Of(change.Wire), "wire " + ChangeWords.Of(change.Wire)),
                    (ChangeWords.Of(change.Source), "source " + ChangeWords.Of(change.Source)),
                ],
            AppendDetails = (html, change) => AppendDetails(html, change, report),
        }.Write();

    /// <summary>The parts of the client that a change reaches.</summary>
    private static IEnumerable<string> ResourcesOf(Change change) =>
        change
            .Members.Where(static member => member.StartsWith("client.", StringComparison.Ordinal))
            .Select(static member => member.Split('(')[0])
            .Select(static member => member["client.".Length..member.LastIndexOf('.')])
            .DefaultIfEmpty("the whole contract")
            .Distinct(StringComparer.Ordinal);

    private static void AppendDetails(StringBuilder html, Change change, ChangeReport report)
    {
        AppendNames(html, "Members", change.Members);
        AppendNames(html, "Operations", change.Difference.Operations);
        ChangeHtmlSides.Append(html, report, change.Difference);
    }

    private static void AppendNames(StringBuilder html, string title, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{title}: ");
            html.AppendJoin(", ", names.Select(static name => $"<code>{HtmlText.Of(name)}</code>"));
            html.Append("</p>\n");
        }
    }
}
