using Devin.Generator.Findings;

namespace Devin.Generator.Reports;

/// <summary>The form that filters the findings of a page. It is hidden until the page's script supports it.</summary>
internal static class HtmlFilters
{
    /// <summary>Appends the form.</summary>
    /// <param name="html">The page.</param>
    /// <param name="sections">The sections to choose from.</param>
    /// <param name="topicTitle">What a topic is.</param>
    /// <param name="topics">The topics to choose from.</param>
    public static void Write<T>(
        HtmlWriter html,
        IReadOnlyList<HtmlSection<T>> sections,
        string topicTitle,
        IReadOnlyList<string> topics
    )
        where T : IFinding
    {
        html.Write("<form id=\"filters\" role=\"search\" aria-label=\"Filters\" hidden>\n");
        html.Write("<label>Search <kbd>/</kbd> <input type=\"search\" name=\"q\" autocomplete=\"off\"></label>\n");
        html.Write($"<label>{topicTitle} <select name=\"in\"><option value=\"\">all</option>");
        foreach (var topic in topics)
        {
            html.Write($"<option>{topic}</option>");
        }

        html.Write("</select></label>\n<fieldset><legend class=\"unseen\">Sections</legend>\n");
        foreach (var section in sections)
        {
            html.Write(
                $"<label><input type=\"checkbox\" name=\"show\" value=\"{section.Name}\" checked> {section.Name} ({section.Findings.Count})</label>\n"
            );
        }

        html.Write("</fieldset>\n<button type=\"button\" id=\"expand\" aria-pressed=\"false\">Expand all</button>\n");
        html.Write("<button type=\"reset\">Reset</button>\n");
        html.Write("<p id=\"count\" role=\"status\"></p>\n</form>\n");
    }

    /// <summary>Appends the list of the keyboard shortcuts, which can be turned off.</summary>
    public static void WriteShortcuts(HtmlWriter html)
    {
        html.Write("<details id=\"shortcuts\" hidden>\n<summary>Keyboard shortcuts</summary>\n<div>\n<dl>\n");
        foreach (
            var (key, action) in (ReadOnlySpan<(string, string)>)
                [
                    ("/", "Go to the search."),
                    ("Esc", "Clear the search."),
                    ("j", "Go to the next finding."),
                    ("k", "Go to the previous finding."),
                    ("Enter", "Open or close the finding. The address of the page then links to it."),
                    ("e", "Open or close all findings that are shown."),
                    ("?", "Show these shortcuts."),
                ]
        )
        {
            html.Write($"<dt><kbd>{key}</kbd></dt><dd>{action}</dd>\n");
        }

        html.Write("</dl>\n<label><input type=\"checkbox\" name=\"keys\" form=\"filters\" value=\"on\" checked> ");
        html.Write("Use single keys as shortcuts</label>\n</div>\n</details>\n");
    }
}
