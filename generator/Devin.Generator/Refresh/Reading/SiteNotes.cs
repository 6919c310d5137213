using System.Globalization;

namespace Devin.Generator.Refresh.Reading;

/// <summary>Describes the pages of a site that are not as expected.</summary>
internal static class SiteNotes
{
    /// <summary>A sentence for each page that is not as expected, and one for all pages that are not translated.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<SitePage> pages)
    {
        var notes = pages.Select(Of).OfType<string>().ToList();
        notes.AddRange(Missing(pages));
        var untranslated = pages.Count(static page => page.Kind == PageKind.Untranslated);
        if (untranslated > 0)
        {
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{untranslated} {(untranslated == 1 ? "page shows" : "pages show")} the text of another language and {(untranslated == 1 ? "was" : "were")} left out."
                )
            );
        }

        return notes;
    }

    /// <summary>The number of pages that each language lacks and another language has.</summary>
    private static IEnumerable<string> Missing(IReadOnlyList<SitePage> pages)
    {
        var present = pages
            .Where(static page => page.Shown is not null)
            .Select(static page => page.Address.Name)
            .ToHashSet(StringComparer.Ordinal);
        return pages
            .Where(page => page.Kind == PageKind.Missing && present.Contains(page.Address.Name))
            .GroupBy(static page => page.Address.Language, StringComparer.Ordinal)
            .OrderBy(static language => language.Key, StringComparer.Ordinal)
            .Select(static language =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{language.Key}: {language.Count()} {(language.Count() == 1 ? "page" : "pages")} of other languages {(language.Count() == 1 ? "is" : "are")} missing, such as {language.First().Address.RenderedPath}."
                )
            );
    }

    private static string? Of(SitePage page) =>
        page.Kind switch
        {
            PageKind.Incomplete =>
                $"{page.Address.RenderedPath}: the page has no contract, and other languages have one. It is incomplete; a saved page is kept.",
            PageKind.Unusable =>
                $"{page.Address.RenderedPath}: the page cannot be used; a saved page is kept. {page.Problem}",
            PageKind.Rendered when page.IsHtmlForMarkdown =>
                $"{page.Address.MarkdownPath}: the site sent HTML instead of Markdown; its text was read.",
            _ => null,
        };
}
