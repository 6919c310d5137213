using System.Globalization;
using System.Text;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>Changes as a page that stands alone, with old and new side by side. Its filters need no script.</summary>
internal static class ChangeHtmlReport
{
    private const string Title = "Changes of the contract";

    /// <summary>The report.</summary>
    public static string Write(ChangeReport report)
    {
        var resources = Resources(report);
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        );
        html.Append(CultureInfo.InvariantCulture, $"<title>{Title}</title>\n<style>\n");
        html.Append(ChangeHtmlStyle.Of(resources.Count)).Append("</style>\n</head>\n<body>\n");
        html.Append("<a class=\"skip\" href=\"#changes\">Skip to the changes</a>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1>{Title}</h1>\n");
        html.Append(
            CultureInfo.InvariantCulture,
            $"<p class=\"verdict {ChangeWords.Of(report.Verdict.Severity)}\"><strong>{HtmlText.Of(ChangeWords.Verdict(report))}</strong><br>{HtmlText.Of(ChangeWords.Counts(report))}.</p>\n"
        );
        AppendFilters(html, report, resources);
        html.Append("<main id=\"changes\">\n");
        foreach (var judged in report.Changes)
        {
            ChangeHtmlEntry.Append(html, report, judged, resources);
        }

        html.Append("</main>\n");
        AppendStale(html, report);
        return html.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>The parts of the client that changes reach, in ordinal order.</summary>
    public static IReadOnlyList<string> ResourcesOf(JudgedChange judged) =>
        [
            .. judged
                .Change.Members.Where(static member => member.StartsWith("client.", StringComparison.Ordinal))
                .Select(static member => member.Split('(')[0])
                .Select(static member => member["client.".Length..member.LastIndexOf('.')])
                .DefaultIfEmpty("the whole contract")
                .Distinct(StringComparer.Ordinal),
        ];

    private static List<string> Resources(ChangeReport report) =>
        [.. report.Changes.SelectMany(ResourcesOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static void AppendFilters(StringBuilder html, ChangeReport report, List<string> resources)
    {
        if (report.Changes.Count == 0)
        {
            html.Append("<p>The contracts mean the same.</p>\n");
            return;
        }

        html.Append("<form>\n<fieldset><legend>Severity</legend>\n");
        foreach (var impact in new[] { Impact.Error, Impact.Warning, Impact.Info, Impact.None })
        {
            var count = report.OfSeverity(impact).Count();
            if (count > 0)
            {
                var word = ChangeWords.Of(impact);
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<label><input type=\"checkbox\" id=\"s-{word}\" checked> {word} ({count})</label>\n"
                );
            }
        }

        html.Append("</fieldset>\n<fieldset><legend>Resource</legend>\n");
        html.Append("<label><input type=\"radio\" name=\"resource\" checked> all</label>\n");
        foreach (var (index, resource) in resources.Index())
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<label><input type=\"radio\" name=\"resource\" id=\"r-{index}\"> {HtmlText.Of(resource)}</label>\n"
            );
        }

        html.Append("</fieldset>\n</form>\n");
    }

    private static void AppendStale(StringBuilder html, ChangeReport report)
    {
        if (report.Stale.Count == 0)
        {
            return;
        }

        html.Append("<h2>Stale acceptances</h2>\n<ul>\n");
        foreach (var stale in report.Stale)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li><code>{HtmlText.Of(stale.Fingerprint)}</code> {HtmlText.Of(stale.Kind)} <code>{HtmlText.Of(stale.Pointer)}</code></li>\n"
            );
        }

        html.Append("</ul>\n");
    }
}
