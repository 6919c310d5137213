using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Files;
using Devin.Generator.Overlay;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>The result of an import. Paths are relative to the folder of the contract.</summary>
/// <param name="Texts">The text of every file that import owns, by path.</param>
/// <param name="Obsolete">Localized copies that import once wrote and that no page shows any more.</param>
/// <param name="Pages">All pages, in ordinal order of their names.</param>
/// <param name="Copies">The localized copies.</param>
/// <param name="Record">The content of the provenance file.</param>
internal sealed record ImportPlan(
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyList<string> Obsolete,
    IReadOnlyList<ImportedPage> Pages,
    IReadOnlyList<BuiltCopy> Copies,
    Provenance Record
)
{
    /// <summary>The pages without a fragment, which are kept for comparison only.</summary>
    public IEnumerable<SavedPage> Rendered =>
        Pages.Where(static page => page.Shown.Fragment is null).Select(static page => page.Saved);

    /// <summary>The pages with a fragment that differs from their localized copy.</summary>
    public IEnumerable<SavedPage> SetAside =>
        Pages
            .Where(static page => page.Shown.Fragment is not null)
            .Select(static page => page.Saved)
            .ExceptBy(Copies.SelectMany(static copy => copy.Pages), static page => page.Name);

    /// <summary>Builds every localized copy, and the record of where it comes from.</summary>
    /// <param name="pages">All saved pages, in any order.</param>
    /// <param name="reference">The bytes of the reference copy, or null when there is none yet.</param>
    /// <param name="recorded">The present content of the provenance file.</param>
    /// <param name="evidence">The overlay with what the service documents only partially, or null.</param>
    /// <param name="progress">Receives the progress after each page, or null.</param>
    /// <param name="documents">The bytes of the copies that the site publishes as a whole, by path; null for none.</param>
    /// <exception cref="ContractException">Pages are unusable or disagree; every one of them is named.</exception>
    public static ImportPlan Of(
        IReadOnlyList<SavedPage> pages,
        byte[]? reference,
        Provenance recorded,
        Node? evidence = null,
        IProgress<FileProgress>? progress = null,
        IReadOnlyDictionary<string, byte[]>? documents = null
    )
    {
        var problems = new List<Diagnostic>();
        var recorder = new ProvenanceRecorder(recorded);
        var imported = Read(pages, recorder, problems, progress);
        return Of(imported, reference, recorded, evidence, documents ?? new Dictionary<string, byte[]>(), problems);
    }

    /// <summary>Builds every localized copy from pages that have been read.</summary>
    /// <param name="pages">All pages, in ordinal order of their names.</param>
    /// <param name="reference">The bytes of the reference copy, or null when there is none yet.</param>
    /// <param name="recorded">The present content of the provenance file.</param>
    /// <param name="evidence">The overlay with what the service documents only partially, or null.</param>
    /// <param name="documents">The bytes of the copies that the site publishes as a whole, by path.</param>
    /// <param name="problems">The problems that were already found in the pages.</param>
    /// <exception cref="ContractException">Pages are unusable or disagree; every one of them is named.</exception>
    public static ImportPlan Of(
        IReadOnlyList<ImportedPage> pages,
        byte[]? reference,
        Provenance recorded,
        Node? evidence,
        IReadOnlyDictionary<string, byte[]> documents,
        List<Diagnostic> problems
    )
    {
        var recorder = new ProvenanceRecorder(recorded);
        var fragments = pages
            .Where(static page => page.Shown.Fragment is not null)
            .ToLookup(static page => page.Shown.Fragment!.Copy);
        var copies = documents
            .Keys.Select(static path => CopyPath.TryParse(path)!)
            .Concat(fragments.Select(static copy => copy.Key))
            .Distinct()
            .OrderBy(static path => path.Path, StringComparer.Ordinal)
            .Select(path =>
                Collect(
                    problems,
                    () =>
                        documents.TryGetValue(path.Path, out var document)
                            ? BuiltCopies.OfDocument(path, document, fragments[path])
                            : BuiltCopies.OfPages(path, [.. fragments[path]], recorder.RetrievalOf)
                )
            )
            .OfType<BuiltCopy>()
            .ToList();
        if (problems.Count > 0)
        {
            throw new ContractException(problems);
        }

        var rendered = pages.Where(static page => page.Shown.Fragment is null).ToArray();
        copies.AddRange(ReconstructedCopies.Of(rendered, recorder, [.. Structural(copies, reference)]));
        var texts = copies.ToDictionary(
            static copy => copy.Path.Path,
            static copy => copy.Text,
            StringComparer.Ordinal
        );
        var record = recorder.Record(pages, copies, reference, Partial(reference, evidence));
        texts.Add(ProvenanceFile.Name, ProvenanceWriter.Write(record));
        var obsolete = recorded.Copies.Where(entry => IsOwnedCopy(entry) && !texts.ContainsKey(entry.Path));
        return new ImportPlan(texts, [.. obsolete.Select(static entry => entry.Path)], pages, copies, record);
    }

    private static IReadOnlyList<string> Partial(byte[]? reference, Node? evidence) =>
        reference is null || evidence is null
            ? []
            : PartialEvidence.In(
                OverlayApplier.Apply(DocumentReader.Read(reference, ContractFolder.ReferenceCopy), [evidence]).Document
            );

    private static List<ImportedPage> Read(
        IReadOnlyList<SavedPage> pages,
        ProvenanceRecorder recorder,
        List<Diagnostic> problems,
        IProgress<FileProgress>? progress
    )
    {
        var imported = new List<ImportedPage>(pages.Count);
        foreach (var (index, page) in pages.OrderBy(static page => page.Name, StringComparer.Ordinal).Index())
        {
            if (Collect(problems, () => PageReader.Read(page, recorder.LanguageOf(page))) is { } shown)
            {
                imported.Add(new ImportedPage(page, shown));
            }

            progress?.Report(new FileProgress(index + 1, pages.Count, page.File));
        }

        return imported;
    }

    /// <summary>The copies from which the places of a page's facts are taken, the reference first.</summary>
    private static IEnumerable<Copy> Structural(IEnumerable<BuiltCopy> built, byte[]? reference)
    {
        if (reference is not null)
        {
            yield return CopyReader.Read(ContractFolder.ReferenceCopy, ContractFolder.ReferenceCopy, reference) with
            {
                IsReference = true,
            };
        }

        foreach (var copy in built)
        {
            yield return new Copy(copy.Path.Path, CopyForm.Contract)
            {
                File = copy.Path.Path,
                Language = copy.Path.Language,
                Covers = copy.Covers,
                Document = copy.Root,
            };
        }
    }

    /// <summary>A path in the provenance file is deleted only if import itself could have written it.</summary>
    private static bool IsOwnedCopy(ProvenanceEntry entry) =>
        entry.Form is ProvenanceForm.Document or ProvenanceForm.Fragment or ProvenanceForm.Reconstructed
        && CopyPath.TryParse(entry.Path)?.Path == entry.Path;

    private static T? Collect<T>(List<Diagnostic> problems, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (ContractException exception)
        {
            problems.AddRange(exception.Diagnostics);
            return null;
        }
    }
}
