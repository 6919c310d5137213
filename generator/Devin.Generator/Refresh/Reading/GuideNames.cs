using Devin.Generator.Pages;

namespace Devin.Generator.Refresh.Reading;

/// <summary>Finds the pages that are not the page of an operation.</summary>
internal static class GuideNames
{
    /// <summary>
    /// The names of pages that have no contract in any language, neither now nor at the last refresh. A page that lacks its
    /// contract in some languages only is incomplete.
    /// </summary>
    public static IReadOnlySet<string> In(IReadOnlyList<SitePage> pages, Provenance recorded)
    {
        var known = recorded
            .Pages.Where(static entry => entry.Form == ProvenanceForm.Fragment)
            .Select(static entry => entry.Path)
            .ToHashSet(StringComparer.Ordinal);
        return pages
            .GroupBy(static page => page.Address.Name, StringComparer.Ordinal)
            .Where(static name => name.Any(static page => page is { Kind: PageKind.Prose, IsHtmlForMarkdown: false }))
            .Where(name =>
                name.All(page =>
                    page.Kind is not (PageKind.Contract or PageKind.Untranslated or PageKind.Unusable)
                    && !known.Contains(ContractFolder.PagePath(page.Address.MarkdownName))
                )
            )
            .Select(static name => name.Key)
            .ToHashSet(StringComparer.Ordinal);
    }
}
