using System.Security.Cryptography;
using System.Text;
using Devin.Generator.Pages;

namespace Devin.Generator.Import;

/// <summary>Describes the files of an import, and keeps what a maintainer has recorded about them.</summary>
/// <param name="recorded">The present content of the provenance file.</param>
internal sealed class ProvenanceRecorder(Provenance recorded)
{
    private readonly IReadOnlyDictionary<string, ProvenanceEntry> _recorded = recorded.ByPath();

    /// <summary>The record of a finished import.</summary>
    /// <param name="pages">All pages, in ordinal order of their names.</param>
    /// <param name="copies">The copies that were built from them.</param>
    /// <param name="reference">The bytes of the reference copy, or null.</param>
    /// <param name="partial">What the service documents in part only.</param>
    public Provenance Record(
        IReadOnlyList<ImportedPage> pages,
        IReadOnlyList<BuiltCopy> copies,
        byte[]? reference,
        IReadOnlyList<string> partial
    ) =>
        new(
            [
                .. copies
                    .Select(CopyEntry)
                    .Concat(reference is null ? [] : [ReferenceEntry(reference, partial)])
                    .OrderBy(static entry => entry.Path, StringComparer.Ordinal),
            ],
            [.. pages.Select(PageEntry)]
        )
        {
            Guides = recorded.Guides,
        };

    /// <summary>The language that is recorded for a page, or null.</summary>
    public string? LanguageOf(SavedPage page) => Known(ContractFolder.PagePath(page.Name))?.Language;

    /// <summary>The record of the operations of a page without a fragment.</summary>
    public Coverage CoverageOf(SavedPage page) => Known(ContractFolder.PagePath(page.Name))?.Covers ?? Coverage.Unknown;

    /// <summary>How a page was retrieved, or null if a maintainer saved it or changed it afterwards.</summary>
    public Retrieval? RetrievalOf(SavedPage page) => RetrievalOf(ContractFolder.PagePath(page.Name), page.Content.Span);

    /// <summary>How a file was retrieved, or null if its content is not the one that was retrieved.</summary>
    /// <param name="path">Its path below the folder of the contract.</param>
    /// <param name="content">Its bytes.</param>
    public Retrieval? RetrievalOf(string path, ReadOnlySpan<byte> content) => RetrievalOf(path, Hash(content));

    private ProvenanceEntry CopyEntry(BuiltCopy copy)
    {
        var hash = Hash(Encoding.UTF8.GetBytes(copy.Text));
        return new ProvenanceEntry(copy.Path.Path, copy.Form, hash)
        {
            Language = copy.Path.Language,
            Published = Known(copy.Path.Path)?.Published,
            Retrieved = copy.Form == ProvenanceForm.Document ? RetrievalOf(copy.Path.Path, hash) : null,
            Covers = copy.Covers,
            Pages = [.. copy.Pages.Select(ContractFolder.PagePath)],
        };
    }

    private ProvenanceEntry ReferenceEntry(byte[] bytes, IReadOnlyList<string> partial)
    {
        var hash = Hash(bytes);
        return new ProvenanceEntry(ContractFolder.ReferenceCopy, ProvenanceForm.Reference, hash)
        {
            Language = CopyPath.UnmarkedLanguage,
            Published = Known(ContractFolder.ReferenceCopy)?.Published,
            Retrieved = RetrievalOf(ContractFolder.ReferenceCopy, hash),
            Covers = Coverage.Complete,
            Partial = partial,
        };
    }

    private ProvenanceEntry PageEntry(ImportedPage page)
    {
        var path = ContractFolder.PagePath(page.Saved.Name);
        return new ProvenanceEntry(
            path,
            page.Shown.Fragment is null ? ProvenanceForm.Rendered : ProvenanceForm.Fragment,
            Hash(page.Saved.Content.Span)
        )
        {
            Language = page.Shown.Language,
            Published = Known(path)?.Published,
            Retrieved = RetrievalOf(page.Saved),
            Covers = page.Shown.Fragment is { } fragment ? Coverage.Of([fragment.Operation]) : CoverageOf(page.Saved),
        };
    }

    private Retrieval? RetrievalOf(string path, string hash) =>
        Known(path) is { } known && known.Sha256 == hash ? known.Retrieved : null;

    private ProvenanceEntry? Known(string path) => _recorded.GetValueOrDefault(path);

    /// <summary>The hash of a file's bytes as the provenance file has it.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
