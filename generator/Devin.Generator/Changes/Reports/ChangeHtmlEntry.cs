using System.Globalization;
using System.Text;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>One change of the HTML report.</summary>
internal static class ChangeHtmlEntry
{
    /// <summary>More breaking changes than these stand closed, so that a page shows them all at once.</summary>
    private const int Opened = 5;

    /// <summary>Appends a change.</summary>
    public static void Append(
        StringBuilder html,
        ChangeReport report,
        JudgedChange judged,
        IReadOnlyList<string> resources
    )
    {
        var change = judged.Change;
        var severity = ChangeWords.Of(change.Severity);
        var classes = string.Join(
            ' ',
            ChangeHtmlReport
                .ResourcesOf(judged)
                .Select(resource =>
                    "r"
                    + resources
                        .Index()
                        .First(item => item.Item == resource)
                        .Index.ToString(CultureInfo.InvariantCulture)
                )
        );
        var isOpen =
            change.Severity == Impact.Error && !judged.IsAccepted && report.CountUnaccepted(Impact.Error) <= Opened
                ? " open"
                : "";
        html.Append(
            CultureInfo.InvariantCulture,
            $"<details class=\"change {severity} {classes}\"{isOpen}>\n<summary>"
        );
        html.Append(CultureInfo.InvariantCulture, $"<span class=\"tag {severity}\">{severity}</span>");
        html.Append(CultureInfo.InvariantCulture, $"<span class=\"tag\">{change.Rule.Id}</span>");
        html.Append(judged.IsAccepted ? "<span class=\"tag\">accepted</span>" : "");
        html.Append(CultureInfo.InvariantCulture, $"{HtmlText.Of(change.Message)}</summary>\n<div>\n");
        html.Append(
            CultureInfo.InvariantCulture,
            $"<p>wire <span class=\"tag {ChangeWords.Of(change.Wire)}\">{ChangeWords.Of(change.Wire)}</span> source <span class=\"tag {ChangeWords.Of(change.Source)}\">{ChangeWords.Of(change.Source)}</span> {HtmlText.Of(change.Rule.Advice)}</p>\n"
        );
        if (judged.Reason is { } reason)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>Accepted: {HtmlText.Of(reason)}</p>\n");
        }

        AppendNames(html, "Members", change.Members);
        AppendNames(html, "Operations", change.Difference.Operations);
        ChangeHtmlSides.Append(html, report, change.Difference);
        html.Append(
            CultureInfo.InvariantCulture,
            $"<p class=\"quiet\"><code>{HtmlText.Of(change.Difference.Pointer.ToString())}</code>, fingerprint <code>{change.Fingerprint}</code></p>\n</div>\n</details>\n"
        );
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
