using Devin.Generator.Changes.Rules;
using Devin.Generator.Diagnostics;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>Changes as a page with old and new side by side.</summary>
internal static class ChangeHtmlReport
{
    private const string WholeContract = "the whole contract";

    /// <summary>The report.</summary>
    public static string Write(ChangeReport report) =>
        new HtmlReport<Change>("Contract changes", ChangeWords.Verdict(report), report.Listed, report.Findings)
        {
            Facts = ChangeFacts.Of(report),
            SectionTitle = TitleOf,
            TopicTitle = "Resource",
            TopicsOf = ResourcesOf,
            GroupOf = static change => new HtmlGroup(change.Rule.Id, change.Rule.Title, change.Rule.Advice),
            TagsOf = static change => [Tag("wire", change.Wire), Tag("source", change.Source)],
            WriteDetails = (html, change) => WriteDetails(html, change, report),
        }.Write();

    private static string TitleOf(Severity? severity) =>
        severity switch
        {
            Severity.Error => "Breaking changes",
            Severity.Warning => "Changes that can break some programs",
            Severity.Information => "Changes that break nothing",
            _ => "Changes without impact",
        };

    private static HtmlTag Tag(string target, Impact impact) =>
        new(ChangeWords.Of(impact), $"{target} {ChangeWords.Of(impact)}");

    /// <summary>The parts of the client that a change reaches.</summary>
    private static IEnumerable<string> ResourcesOf(Change change) =>
        change
            .Members.Where(static member => member.StartsWith("client.", StringComparison.Ordinal))
            .Select(static member => member.Split('(')[0])
            .Select(static member => member["client.".Length..member.LastIndexOf('.')])
            .DefaultIfEmpty(WholeContract)
            .Distinct(StringComparer.Ordinal);

    private static void WriteDetails(HtmlWriter html, Change change, ChangeReport report)
    {
        WriteNames(html, "In C#", change.Members);
        WriteNames(html, "Operations", change.Difference.Operations);
        ChangeHtmlSides.Write(html, report, change.Difference);
    }

    private static void WriteNames(HtmlWriter html, string title, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            html.Write($"<p>{title}: ");
            html.WriteNames(names);
            html.Write("</p>\n");
        }
    }
}
