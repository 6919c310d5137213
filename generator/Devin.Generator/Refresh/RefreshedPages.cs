using Devin.Generator.Import;
using Devin.Generator.Pages;
using Devin.Generator.Refresh.Reading;

namespace Devin.Generator.Refresh;

/// <summary>
/// Replaces saved pages by the pages of the site. A saved page is deleted only when the site has another page for its
/// address or operation, or has the page neither as Markdown nor as HTML any more.
/// </summary>
internal static class RefreshedPages
{
    /// <summary>All pages after the refresh, in ordinal order of their names.</summary>
    /// <param name="saved">The saved files.</param>
    /// <param name="site">The pages of the site.</param>
    public static IReadOnlyList<ImportedPage> Of(SavedContract saved, IReadOnlyList<SitePage> site)
    {
        var recorder = new ProvenanceRecorder(saved.Recorded);
        var taken = site.Where(page => IsTaken(page, saved)).ToArray();
        var replaced = taken
            .Concat(site.Where(static page => page.Kind is PageKind.Missing or PageKind.Untranslated))
            .SelectMany(static page => new[] { page.Address.MarkdownName, page.Address.RenderedName })
            .ToHashSet(StringComparer.Ordinal);
        var names = taken.Select(static page => page.Saved!.Name).ToHashSet(StringComparer.Ordinal);
        var shown = taken.Select(static page => OperationOf(page.Shown!)).OfType<(string?, string)>().ToHashSet();
        return
        [
            .. saved
                .Pages.Values.Where(page => recorder.RetrievalOf(page) is null || !replaced.Contains(page.Name))
                .Where(page => !names.Contains(page.Name))
                .Select(page => new ImportedPage(page, PageReader.Read(page, recorder.LanguageOf(page))))
                .Where(page => recorder.RetrievalOf(page.Saved) is not null || !IsShown(page, recorder, shown))
                .Concat(taken.Select(static page => new ImportedPage(page.Saved!, page.Shown!)))
                .OrderBy(static page => page.Saved.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether the page of the site is saved. A rendered page does not replace a Markdown page.</summary>
    public static bool IsTaken(SitePage page, SavedContract saved) =>
        page.Kind == PageKind.Contract
        || page.Kind == PageKind.Rendered && !saved.Pages.ContainsKey(page.Address.MarkdownName);

    private static bool IsShown(ImportedPage page, ProvenanceRecorder recorder, HashSet<(string?, string)> shown) =>
        OperationOf(page.Shown) is { } own && shown.Contains(own)
        || page.Shown.Fragment is null
            && recorder.CoverageOf(page.Saved).Operations is [_, ..] covered
            && covered.All(operation => shown.Contains((page.Shown.Language, operation)));

    private static (string? Language, string Operation)? OperationOf(DocumentationPage page) =>
        (page.Fragment?.Operation ?? page.Content.Operation) is { } operation
            ? (page.Language, operation.ToString())
            : null;
}
