using System.Globalization;
using System.Text;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Documents;
using Devin.Generator.Model;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>One change of the HTML report.</summary>
internal static class ChangeHtmlEntry
{
    private const int LinesShown = 40;

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
        var isOpen = change.Severity == Impact.Error && !judged.IsAccepted ? " open" : "";
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
        html.Append("<div class=\"sides\">\n");
        AppendSide(html, "was", "Old", change.Difference.Old, report.Old);
        AppendSide(html, "is", "New", change.Difference.New, report.New);
        html.Append(
            CultureInfo.InvariantCulture,
            $"</div>\n<p class=\"quiet\"><code>{HtmlText.Of(change.Difference.Pointer.ToString())}</code>, fingerprint <code>{change.Fingerprint}</code></p>\n</div>\n</details>\n"
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

    private static void AppendSide(
        StringBuilder html,
        string style,
        string title,
        Origin? origin,
        ComparedContract contract
    )
    {
        var place = origin?.Location.ToString() ?? "not there";
        html.Append(
            CultureInfo.InvariantCulture,
            $"<section class=\"{style}\"><h3>{title}: {HtmlText.Of(place)}</h3>\n<pre tabindex=\"0\">{Snippet(origin, contract)}</pre></section>\n"
        );
    }

    /// <summary>The part of the contract, escaped line by line so that it stays text.</summary>
    private static string Snippet(Origin? origin, ComparedContract contract)
    {
        if (origin?.Pointer.Find(contract.Document) is not { } node)
        {
            return "";
        }

        var lines = YamlWriter.Write(node).TrimEnd('\n').Split('\n');
        var shown = lines.Take(LinesShown).Select(HtmlText.Of);
        return string.Join('\n', lines.Length > LinesShown ? shown.Append("…") : shown);
    }
}
