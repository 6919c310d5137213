using System.Security.Cryptography;
using System.Text;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>Describes the files of an import, and keeps what people have written about them.</summary>
internal sealed class ProvenanceRecorder(Provenance recorded)
{
    private static readonly SourceLocation Computed = new(Provenance.FileName, 1, 1);

    /// <summary>The record of a finished import.</summary>
    public Provenance Record(
        IReadOnlyList<SavedPage> pages,
        IReadOnlyList<PageFragment> fragments,
        IReadOnlyList<BuiltCopy> copies,
        byte[]? reference
    )
    {
        var entries = copies.Select(CopyEntry).ToList();
        if (reference is not null)
        {
            entries.Add(ReferenceEntry(reference));
        }

        return new Provenance(
            entries.OrderBy(static entry => entry.Path, StringComparer.Ordinal).ToList(),
            pages.Select(page => PageEntry(page, fragments.Where(part => part.Page == page.Name).ToList())).ToList()
        );
    }

    private ProvenanceEntry CopyEntry(BuiltCopy copy) =>
        new(
            copy.Path.Path,
            copy.Path.Language,
            copy.Form,
            Known(recorded.Copies, copy.Path.Path)?.Vintage,
            Hash(Encoding.UTF8.GetBytes(copy.Text)),
            new Coverage(IsComplete: false, copy.Operations),
            copy.Pages.Select(ContractFolder.PagePath).ToList(),
            Computed
        );

    private ProvenanceEntry ReferenceEntry(byte[] bytes) =>
        new(
            ContractFolder.ReferenceCopy,
            CopyPath.UnmarkedLanguage,
            ProvenanceForm.Reference,
            Known(recorded.Copies, ContractFolder.ReferenceCopy)?.Vintage,
            Hash(bytes),
            Coverage.Complete,
            [],
            Computed
        );

    /// <summary>The entry of a page.</summary>
    public ProvenanceEntry PageEntry(SavedPage page, IReadOnlyList<PageFragment> fragments)
    {
        var path = ContractFolder.PagePath(page.Name);
        var known = Known(recorded.Pages, path);
        var isRendered = fragments.Count == 0;
        return new ProvenanceEntry(
            path,
            isRendered ? known?.Language ?? LanguageInName(page.Name) : fragments[0].Copy.Language,
            isRendered ? ProvenanceForm.Rendered : ProvenanceForm.Fragment,
            known?.Vintage,
            Hash(page.Content.Span),
            isRendered ? known?.Covers ?? Coverage.Unknown : CoverageOf(fragments),
            [],
            Computed
        );
    }

    private static Coverage CoverageOf(IEnumerable<PageFragment> fragments) =>
        new(
            IsComplete: false,
            fragments
                .SelectMany(static fragment => OperationNames.In(fragment.Root))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToList()
        );

    /// <summary>The <c>de</c> of <c>create-session.de.rendered.txt</c>.</summary>
    private static string? LanguageInName(string name) =>
        name.Split('.').Skip(1).SkipLast(1).FirstOrDefault(CopyPath.IsLanguage);

    private static ProvenanceEntry? Known(IEnumerable<ProvenanceEntry> entries, string path) =>
        entries.FirstOrDefault(entry => entry.Path == path);

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
