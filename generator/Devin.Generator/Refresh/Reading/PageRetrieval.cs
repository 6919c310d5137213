using Devin.Generator.Import;
using Devin.Generator.Pages;
using Devin.Generator.Refresh.Site;

namespace Devin.Generator.Refresh.Reading;

/// <summary>Retrieves pages, and uses the saved content of those that have not changed.</summary>
/// <param name="site">The site.</param>
/// <param name="saved">The saved files.</param>
/// <param name="classifier">Determines the kind of a page.</param>
/// <param name="today">Today's date.</param>
internal sealed class PageRetrieval(ISite site, SavedContract saved, PageClassifier classifier, string today)
{
    private readonly ProvenanceRecorder _recorder = new(saved.Recorded);

    private readonly IReadOnlyDictionary<string, ProvenanceEntry> _guides = saved.Recorded.Guides.ToDictionary(
        static entry => entry.Path,
        StringComparer.Ordinal
    );

    /// <summary>The Markdown page.</summary>
    public Task<SitePage> MarkdownAsync(PageAddress page, CancellationToken cancellationToken) =>
        GetAsync(page, page.MarkdownPath, isMarkdown: true, cancellationToken);

    /// <summary>The page that browsers show.</summary>
    public Task<SitePage> RenderedAsync(PageAddress page, CancellationToken cancellationToken) =>
        GetAsync(page, page.RenderedPath, isMarkdown: false, cancellationToken);

    private async Task<SitePage> GetAsync(
        PageAddress page,
        string path,
        bool isMarkdown,
        CancellationToken cancellationToken
    )
    {
        var address = site.AddressOf(path);
        var known = SavedPages(page).FirstOrDefault(known => known.Retrieved!.Address == address);
        var response = await site.GetAsync(path, known?.Retrieved, cancellationToken).ConfigureAwait(false);
        return response switch
        {
            SiteResponse.NotModified => known!,
            SiteResponse.Found found => Dated(classifier.Classify(page, found, isMarkdown), address, found),
            _ => new SitePage(page, PageKind.Missing),
        };
    }

    /// <summary>Content that is already saved keeps the date on which it was first retrieved.</summary>
    private SitePage Dated(SitePage page, string address, SiteResponse.Found found)
    {
        var before = SavedPages(page.Address)
            .FirstOrDefault(known =>
                known.Saved is { } old && page.Saved is { } now
                    ? old.Name == now.Name && old.Content.Span.SequenceEqual(now.Content.Span)
                    : known.Saved is null && page.Saved is null && known.Sha256 == page.Sha256
            );
        return page with
        {
            Retrieved = new Retrieval(address, before?.Retrieved?.Date ?? today, found.ETag, found.LastModified),
        };
    }

    private IEnumerable<SitePage> SavedPages(PageAddress page)
    {
        foreach (var name in new[] { page.MarkdownName, page.RenderedName })
        {
            if (saved.Pages.GetValueOrDefault(name) is { } file && _recorder.RetrievalOf(file) is { } retrieved)
            {
                var shown = PageReader.Read(file, page.Language);
                yield return new SitePage(page, shown.Fragment is null ? PageKind.Rendered : PageKind.Contract)
                {
                    Saved = file,
                    Shown = shown,
                    Retrieved = retrieved,
                };
            }
        }

        if (_guides.GetValueOrDefault(page.RenderedPath) is { } guide)
        {
            yield return new SitePage(page, PageKind.Prose)
            {
                Retrieved = guide.Retrieved,
                Sha256 = guide.Sha256,
                Examples = [.. guide.Covers.Operations.Select(OperationKey.TryParse).OfType<OperationKey>()],
            };
        }
    }
}
