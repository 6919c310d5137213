using Devin.Generator.Diagnostics;
using Devin.Generator.Findings;

namespace Devin.Generator.Reports;

/// <summary>
/// Findings as a page that needs no other file and no network. Everything can be read without its script, which searches
/// and filters.
/// </summary>
/// <param name="Title">The heading.</param>
/// <param name="Verdict">The verdict in a few words.</param>
/// <param name="Listed">The findings.</param>
/// <param name="Findings">All findings, to count.</param>
internal sealed record HtmlReport<T>(
    string Title,
    string Verdict,
    IReadOnlyList<JudgedFinding<T>> Listed,
    JudgedFindings<T> Findings
)
    where T : IFinding
{
    private static readonly HtmlAsset Style = HtmlAsset.Read("report.css");
    private static readonly HtmlAsset Script = HtmlAsset.Read("report.js");

    /// <summary>What the verdict means: what breaks, for which programs, and what to do.</summary>
    public required IReadOnlyList<HtmlFact> Facts { get; init; }

    /// <summary>The heading of the findings of a severity.</summary>
    public required Func<Severity?, string> SectionTitle { get; init; }

    /// <summary>What a topic is, by which the page can be filtered.</summary>
    public required string TopicTitle { get; init; }

    /// <summary>The topics of a finding.</summary>
    public required Func<T, IEnumerable<string>> TopicsOf { get; init; }

    /// <summary>The group of a finding.</summary>
    public required Func<T, HtmlGroup> GroupOf { get; init; }

    /// <summary>Tags that describe a finding without opening it.</summary>
    public required Func<T, IEnumerable<HtmlTag>> TagsOf { get; init; }

    /// <summary>Appends the details of a finding other than its message, pointer and fingerprint.</summary>
    public required Action<HtmlWriter, T> WriteDetails { get; init; }

    /// <summary>Appends what is above the findings.</summary>
    public Action<HtmlWriter> WriteOverview { get; init; } = static _ => { };

    /// <summary>Appends what is below the findings.</summary>
    public Action<HtmlWriter> WriteNotes { get; init; } = static _ => { };

    /// <summary>The page.</summary>
    public string Write()
    {
        string[] topics =
        [
            .. Listed
                .SelectMany(judged => TopicsOf(judged.Finding))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        var sections = HtmlSection<T>.Of(Listed, SectionTitle);
        var html = new HtmlWriter();
        WriteHead(html);
        html.Write("<body>\n<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n");
        WriteVerdict(html);
        WriteOverview(html);
        if (sections.Count > 0)
        {
            HtmlFilters.Write(html, sections, TopicTitle, topics);
        }

        html.Write("<main id=\"findings\" tabindex=\"-1\">\n");
        html.WriteIf(
            sections.Count > 0,
            "<p id=\"none\" hidden>No finding matches the filters.</p>\n",
            "<p>Nothing to list.</p>\n"
        );
        var findings = new HtmlFindings<T>(topics, TopicsOf, GroupOf, TagsOf, WriteDetails);
        foreach (var section in sections)
        {
            findings.Write(html, section);
        }

        html.Write("</main>\n<footer>\n");
        WriteNotes(html);
        StaleEntries.WriteHtml(html, Findings.Stale);
        HtmlFilters.WriteShortcuts(html);
        html.Write("</footer>\n<script>");
        html.WriteFile(Script);
        html.Write("</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private void WriteHead(HtmlWriter html)
    {
        html.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Write("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Write(
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src {Script.Source}; style-src {Style.Source}; base-uri 'none'; form-action 'none'\">\n"
        );
        html.Write($"<title>{Verdict} · {Title}</title>\n<style>");
        html.WriteFile(Style);
        html.Write("</style>\n</head>\n");
    }

    private void WriteVerdict(HtmlWriter html)
    {
        var worst = FindingWords.Of(Findings.Open.Max(static judged => judged.Finding.Severity));
        html.Write($"<header class=\"verdict {worst}\">\n<h1><span>{Title}</span> {Verdict}</h1>\n");
        html.Write($"<p>{FindingWords.Counts(Findings)}.</p>\n<dl>\n");
        foreach (var fact in Facts)
        {
            fact.Write(html);
        }

        html.Write("</dl>\n</header>\n");
    }
}
