using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Import;
using Devin.Generator.Pages;
using Devin.Generator.Refresh.Site;

namespace Devin.Generator.Refresh.Reading;

/// <summary>
/// Reads a site: first the whole documents, then the Markdown pages that its index lists, then the rendered pages where
/// there is no Markdown page with a contract.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="scope">The part of the site to read.</param>
/// <param name="saved">The saved files.</param>
/// <param name="folder">The folder of the contract, for messages.</param>
/// <param name="today">Today's date.</param>
/// <param name="progress">Receives the progress, or null.</param>
internal sealed class SiteReader(
    ISite site,
    RefreshScope scope,
    SavedContract saved,
    string folder,
    string today,
    IProgress<string>? progress
)
{
    private readonly CountingSite _site = new(site, progress);
    private readonly List<string> _notes = [];

    /// <summary>Reads the part of the site that the scope names.</summary>
    /// <exception cref="ContractException">The site does not respond, or has neither a document nor a page.</exception>
    public async Task<SiteReading> ReadAsync(CancellationToken cancellationToken)
    {
        var documents = await DocumentsAsync(cancellationToken).ConfigureAwait(false);
        var pages = scope.HasPages ? await PagesAsync(cancellationToken).ConfigureAwait(false) : [];
        if (documents.Count == 0 && pages.All(static page => page.Shown is null))
        {
            throw SiteError.Of(
                site.AddressOf(""),
                $"'{site.AddressOf("")}' has neither a document of the contract nor a page of an operation. "
                    + $"Expected {ContractFolder.ReferenceCopy}, or pages that {SiteLayout.Index} lists. Check the address of the site."
            );
        }

        return new SiteReading(
            documents,
            [
                .. scope
                    .Languages.Select(DocumentRetrieval.PathOf)
                    .Except(documents.Select(static document => document.Path)),
            ],
            pages,
            [.. _notes, .. SiteNotes.Of(pages)],
            _site.Requests,
            _site.NotModified
        );
    }

    private async Task<IReadOnlyList<SiteDocument>> DocumentsAsync(CancellationToken cancellationToken)
    {
        var retrieval = new DocumentRetrieval(_site, saved, today);
        var results = await Retrievals
            .AllAsync(scope.Languages, scope.Concurrency, retrieval.GetAsync, cancellationToken)
            .ConfigureAwait(false);
        _notes.AddRange(results.Select(static result => result.Problem).OfType<string>());
        var missing = scope
            .Languages.Zip(results)
            .Where(static pair => pair.Second.Document is null)
            .Select(static pair => pair.First)
            .ToArray();
        if (missing.Length > 0)
        {
            _notes.Add($"{string.Join(", ", missing)}: the site has no whole document; its pages are used.");
        }

        return [.. results.Select(static result => result.Document).OfType<SiteDocument>()];
    }

    private async Task<IReadOnlyList<SitePage>> PagesAsync(CancellationToken cancellationToken)
    {
        var names = await NamesAsync(cancellationToken).ConfigureAwait(false);
        var addresses = scope
            .Languages.SelectMany(language => names.Select(name => new PageAddress(language, name)))
            .Where(scope.Includes)
            .ToArray();
        var retrieval = new PageRetrieval(_site, saved, new PageClassifier(folder), today);
        var pages = (
            await Retrievals
                .AllAsync(addresses, scope.Concurrency, retrieval.MarkdownAsync, cancellationToken)
                .ConfigureAwait(false)
        ).ToArray();
        var guides = GuideNames.In(pages, saved.Recorded);
        var open = pages
            .Index()
            .Where(page =>
                page.Item is { Kind: PageKind.Missing or PageKind.Prose, IsHtmlForMarkdown: false }
                && !guides.Contains(page.Item.Address.Name)
                && !saved.Pages.ContainsKey(page.Item.Address.MarkdownName)
            )
            .ToArray();
        var rendered = await Retrievals
            .AllAsync(
                open,
                scope.Concurrency,
                (page, token) => retrieval.RenderedAsync(page.Item.Address, token),
                cancellationToken
            )
            .ConfigureAwait(false);
        foreach (var (page, better) in open.Zip(rendered).Where(static pair => pair.Second.Kind == PageKind.Rendered))
        {
            pages[page.Index] = better;
        }

        return
        [
            .. pages.Select(page =>
                page.Kind == PageKind.Prose && !guides.Contains(page.Address.Name)
                    ? page with
                    {
                        Kind = PageKind.Incomplete,
                    }
                    : page
            ),
        ];
    }

    /// <summary>The pages that the index lists and those of the last refresh, because an index may be incomplete.</summary>
    private async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellationToken)
    {
        var response = await _site.GetAsync(SiteLayout.Index, null, cancellationToken).ConfigureAwait(false);
        var listed = response is SiteResponse.Found found
            ? SiteIndex.PageNames(Encoding.UTF8.GetString(found.Content.Span))
            : [];
        if (listed.Count == 0)
        {
            _notes.Add($"{_site.AddressOf(SiteLayout.Index)} lists no page of an operation.");
        }

        var names = listed
            .Concat(
                saved
                    .Recorded.Pages.Concat(saved.Recorded.Guides)
                    .Select(entry => entry.Retrieved?.Address)
                    .OfType<string>()
                    .Select(address => NameAt(address))
                    .OfType<string>()
            )
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        return names.Length <= SiteLimits.PageNames
            ? names
            : throw SiteError.Of(
                _site.AddressOf(SiteLayout.Index),
                $"'{_site.AddressOf(SiteLayout.Index)}' lists {names.Length} pages, more than the limit of {SiteLimits.PageNames}. Name some of them with --pages."
            );
    }

    private string? NameAt(string address) =>
        site.AddressOf("") is var root && address.StartsWith(root, StringComparison.Ordinal)
            ? PageAddress.TryParse(address[root.Length..])?.Name
            : null;
}
