using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>Builds the localized copies from documents and from pages with a fragment of the contract.</summary>
internal static class BuiltCopies
{
    /// <summary>The copy that a site publishes as a whole document. The pages that agree with it belong to it.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="document">The bytes of the document.</param>
    /// <param name="pages">The pages of this copy.</param>
    /// <exception cref="ContractException">The document cannot be read.</exception>
    public static BuiltCopy OfDocument(CopyPath path, byte[] document, IEnumerable<ImportedPage> pages)
    {
        var text = StrictUtf8.Decode(document, path.Path);
        var root =
            DocumentReader.Read(text, path.Path) as MappingNode
            ?? throw new ContractException(
                DiagnosticCodes.NotOpenApi,
                $"'{path.Path}' is not an OpenAPI document. Delete it, or refresh it.",
                new SourceLocation(path.Path, 1, 1)
            );
        var merger = new FragmentMerger();
        merger.TryAdd(root);
        return new BuiltCopy(path, ProvenanceForm.Document)
        {
            Root = root,
            Text = text,
            Covers = Coverage.Complete,
            Pages = Names(pages.Where(page => merger.Contains(page.Shown.Fragment!.Root))),
        };
    }

    /// <summary>
    /// The copy that pages show together. Pages that a maintainer saved must agree. Retrieved pages may
    /// disagree: the copy then has the content of the page that the site changed last, and the others are compared with it.
    /// </summary>
    /// <param name="path">Its path.</param>
    /// <param name="pages">At least one page.</param>
    /// <param name="retrieved">How a page was retrieved, or null.</param>
    /// <exception cref="ContractException">Saved pages disagree; all disagreements are named.</exception>
    public static BuiltCopy OfPages(
        CopyPath path,
        IReadOnlyList<ImportedPage> pages,
        Func<SavedPage, Retrieval?> retrieved
    )
    {
        if (pages.All(page => retrieved(page.Saved) is null))
        {
            return Of(path, FragmentMerger.Merge([.. pages.Select(static page => page.Shown.Fragment!.Root)]), pages);
        }

        var merger = new FragmentMerger();
        var agreeing = pages
            .OrderBy(page => retrieved(page.Saved) is null)
            .ThenByDescending(page => HttpDate.TryParse(retrieved(page.Saved)?.LastModified))
            .ThenBy(static page => page.Saved.Name, StringComparer.Ordinal)
            .Where(page => merger.TryAdd(page.Shown.Fragment!.Root))
            .ToArray();
        return Of(path, merger.Merged, agreeing);
    }

    private static BuiltCopy Of(CopyPath path, MappingNode root, IEnumerable<ImportedPage> pages) =>
        new(path, ProvenanceForm.Fragment)
        {
            Root = root,
            Text = YamlWriter.Write(root),
            Covers = Coverage.Of(OperationKey.In(root)),
            Pages = Names(pages),
        };

    private static IReadOnlyList<string> Names(IEnumerable<ImportedPage> pages) =>
        [.. pages.Select(static page => page.Saved.Name).Order(StringComparer.Ordinal)];
}
