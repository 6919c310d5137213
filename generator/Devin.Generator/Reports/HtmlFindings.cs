using Devin.Generator.Findings;

namespace Devin.Generator.Reports;

/// <summary>The findings of a page: sections by severity, groups by kind, and each finding with its details.</summary>
/// <param name="Topics">The topics of the page, in the order of its filter.</param>
/// <param name="TopicsOf">The topics of a finding.</param>
/// <param name="GroupOf">The group of a finding.</param>
/// <param name="TagsOf">Tags that describe a finding without opening it.</param>
/// <param name="WriteDetails">Appends the details of a finding other than its message, pointer and fingerprint.</param>
internal sealed record HtmlFindings<T>(
    IReadOnlyList<string> Topics,
    Func<T, IEnumerable<string>> TopicsOf,
    Func<T, HtmlGroup> GroupOf,
    Func<T, IEnumerable<HtmlTag>> TagsOf,
    Action<HtmlWriter, T> WriteDetails
)
    where T : IFinding
{
    /// <summary>The groups of a section that needs no review are closed when it has more findings than these.</summary>
    private const int GroupsOpened = 10;

    /// <summary>
    /// The findings of the worst section are closed when there are more than these, so that all are seen at once.
    /// </summary>
    private const int FindingsOpened = 5;

    private readonly Dictionary<string, int> _indexes = Topics
        .Index()
        .ToDictionary(static topic => topic.Item, static topic => topic.Index, StringComparer.Ordinal);

    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);

    /// <summary>Appends a section.</summary>
    public void Write(HtmlWriter html, HtmlSection<T> section)
    {
        html.Write($"<section class=\"severity\" id=\"{section.Name}\" aria-labelledby=\"{section.Name}-title\">\n");
        html.Write(
            $"<h2 id=\"{section.Name}-title\">{section.Title} <span class=\"number\">{section.Findings.Count}</span></h2>\n"
        );
        var isOpen = section.NeedsReview || section.Findings.Count <= GroupsOpened;
        foreach (var group in section.Findings.GroupBy(judged => GroupOf(judged.Finding)))
        {
            Write(html, section, group.Key, [.. group], isOpen);
        }

        html.Write("</section>\n");
    }

    private void Write(
        HtmlWriter html,
        HtmlSection<T> section,
        HtmlGroup group,
        IReadOnlyList<JudgedFinding<T>> findings,
        bool isOpen
    )
    {
        html.Write("<details class=\"group\"");
        html.WriteIf(isOpen, " open");
        html.Write(">\n<summary>");
        new HtmlTag(section.Name, group.Kind).Write(html);
        html.Write($"<h3>{group.Title}</h3> <span class=\"number\">{findings.Count}</span></summary>\n");
        if (group.Advice is { } advice)
        {
            html.Write($"<p class=\"advice\">{advice}</p>\n");
        }

        foreach (var judged in findings)
        {
            Write(html, section, judged);
        }

        html.Write("</details>\n");
    }

    private void Write(HtmlWriter html, HtmlSection<T> section, JudgedFinding<T> judged)
    {
        var isOpen = section.IsWorst && section.NeedsReview && section.Findings.Count <= FindingsOpened;
        var finding = judged.Finding;
        var anchor = AnchorOf(finding);
        html.Write($"<details class=\"finding {section.Name}\" id=\"{anchor}\" data-in=\"{IndexesOf(finding)}\"");
        html.WriteIf(isOpen, " open>\n", ">\n");
        html.Write($"<summary><span class=\"message\">{finding.Message}</span>");
        foreach (var tag in TagsOf(finding))
        {
            html.Write(" ");
            tag.Write(html);
        }

        html.Write("</summary>\n<div>\n");
        if (judged.Reason is { } reason)
        {
            html.Write($"<p>Accepted: {reason}</p>\n");
        }

        WriteDetails(html, finding);
        WriteConsequences(html, finding.Consequences);
        html.Write(
            $"<p class=\"quiet\"><a href=\"#{anchor}\">Link to this finding</a> · <code>{finding.Pointer.ToString()}</code> · fingerprint <code>{finding.Fingerprint}</code></p>\n</div>\n</details>\n"
        );
    }

    private static void WriteConsequences(HtmlWriter html, IReadOnlyList<IFinding> consequences)
    {
        if (consequences.Count == 0)
        {
            return;
        }

        html.Write("<h4>Of the same cause</h4>\n<ul>\n");
        foreach (var consequence in consequences)
        {
            html.Write(
                $"<li>{consequence.Kind}: {consequence.Message} <span class=\"quiet\">{consequence.Location?.ToString()}</span></li>\n"
            );
        }

        html.Write("</ul>\n");
    }

    /// <summary>The fingerprint, so that a link still works in the next report; numbered where findings share one.</summary>
    private string AnchorOf(T finding)
    {
        var number = _anchors[finding.Fingerprint] = _anchors.GetValueOrDefault(finding.Fingerprint) + 1;
        return number == 1
            ? $"f-{finding.Fingerprint}"
            : FormattableString.Invariant($"f-{finding.Fingerprint}-{number}");
    }

    private string IndexesOf(T finding) => string.Join(' ', TopicsOf(finding).Select(topic => _indexes[topic]));
}
