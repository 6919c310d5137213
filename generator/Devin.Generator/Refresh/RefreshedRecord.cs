using Devin.Generator.Import;
using Devin.Generator.Pages;
using Devin.Generator.Refresh.Reading;

namespace Devin.Generator.Refresh;

/// <summary>Adds to the provenance record how the site's files were retrieved.</summary>
internal static class RefreshedRecord
{
    /// <summary>The record that an import needs beside the files themselves.</summary>
    public static Provenance Of(SavedContract saved, SiteReading site)
    {
        var known = saved.Recorded.ByPath();
        var operations = site
            .Pages.Where(static page => page.Kind == PageKind.Contract)
            .GroupBy(static page => page.Address.Name, StringComparer.Ordinal)
            .ToDictionary(
                static name => name.Key,
                static name => name.First().Shown!.Fragment!.Operation,
                StringComparer.Ordinal
            );
        var copies = site.Documents.Select(document => Entry(document, known));
        var pages = site
            .Pages.Where(page => RefreshedPages.IsTaken(page, saved))
            .Select(page => Entry(page, operations.GetValueOrDefault(page.Address.Name), known));
        return new Provenance(Replace(saved.Recorded.Copies, copies), Replace(saved.Recorded.Pages, pages))
        {
            Guides = Guides(saved.Recorded.Guides, site.Pages),
        };
    }

    private static ProvenanceEntry Entry(SiteDocument document, IReadOnlyDictionary<string, ProvenanceEntry> known) =>
        new(
            document.Path,
            document.Path == ContractFolder.ReferenceCopy ? ProvenanceForm.Reference : ProvenanceForm.Document,
            ProvenanceRecorder.Hash(document.Content)
        )
        {
            Retrieved = document.Retrieved,
            Published = known.GetValueOrDefault(document.Path)?.Published,
        };

    /// <summary>A rendered page that does not name its operation has that of the same page in other languages.</summary>
    private static ProvenanceEntry Entry(
        SitePage page,
        OperationKey? operation,
        IReadOnlyDictionary<string, ProvenanceEntry> known
    )
    {
        var path = ContractFolder.PagePath(page.Saved!.Name);
        var named = page.Shown!.Content.Operation ?? operation;
        return new ProvenanceEntry(
            path,
            page.Kind == PageKind.Contract ? ProvenanceForm.Fragment : ProvenanceForm.Rendered,
            ProvenanceRecorder.Hash(page.Saved.Content.Span)
        )
        {
            Language = page.Address.Language,
            Retrieved = page.Retrieved,
            Published = known.GetValueOrDefault(path)?.Published,
            Covers = named is null ? Coverage.Unknown : Coverage.Of([named]),
        };
    }

    private static IReadOnlyList<ProvenanceEntry> Guides(
        IReadOnlyList<ProvenanceEntry> known,
        IReadOnlyList<SitePage> pages
    )
    {
        var seen = pages.Select(static page => page.Address.RenderedPath).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. known
                .Where(entry => !seen.Contains(entry.Path))
                .Concat(
                    pages
                        .Where(static page => page.Kind == PageKind.Prose)
                        .Select(static page => new ProvenanceEntry(
                            page.Address.RenderedPath,
                            ProvenanceForm.Guide,
                            page.Sha256
                        )
                        {
                            Language = page.Address.Language,
                            Retrieved = page.Retrieved,
                            Covers = Coverage.Of(page.Examples),
                        })
                )
                .OrderBy(static entry => entry.Path, StringComparer.Ordinal),
        ];
    }

    private static IReadOnlyList<ProvenanceEntry> Replace(
        IReadOnlyList<ProvenanceEntry> known,
        IEnumerable<ProvenanceEntry> entries
    )
    {
        var replacements = entries.ToDictionary(static entry => entry.Path, StringComparer.Ordinal);
        return [.. known.Where(entry => !replacements.ContainsKey(entry.Path)), .. replacements.Values];
    }
}
