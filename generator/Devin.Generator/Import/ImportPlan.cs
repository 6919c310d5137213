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
/// <param name="Rendered">The pages without a fragment, which are kept for comparison only.</param>
internal sealed record ImportPlan(
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyList<string> Obsolete,
    IReadOnlyList<SavedPage> Rendered
)
{
    /// <summary>Builds every localized copy, and the record of where it comes from.</summary>
    /// <param name="pages">All saved pages, in any order.</param>
    /// <param name="reference">The bytes of the reference copy, or null when there is none yet.</param>
    /// <param name="recorded">The present content of the provenance file.</param>
    /// <param name="evidence">The overlay with what the service documents only partially, or null.</param>
    /// <param name="progress">Receives the progress after each page, or null.</param>
    /// <exception cref="ContractException">Pages are unusable or disagree; every one of them is named.</exception>
    public static ImportPlan Of(
        IReadOnlyList<SavedPage> pages,
        byte[]? reference,
        Provenance recorded,
        Node? evidence = null,
        IProgress<FileProgress>? progress = null
    )
    {
        var problems = new List<Diagnostic>();
        var recorder = new ProvenanceRecorder(recorded);
        var imported = Read(pages, recorder, problems, progress);
        var copies = imported
            .Where(static page => page.Shown.Fragment is not null)
            .GroupBy(static page => page.Shown.Fragment!.Copy)
            .OrderBy(static copy => copy.Key.Path, StringComparer.Ordinal)
            .Select(copy => Collect(problems, () => Build(copy.Key, [.. copy])))
            .OfType<BuiltCopy>()
            .ToList();
        if (problems.Count > 0)
        {
            throw new ContractException(problems);
        }

        var rendered = imported.Where(static page => page.Shown.Fragment is null).ToArray();
        copies.AddRange(ReconstructedCopies.Of(rendered, recorder, [.. Structural(copies, reference)]));
        var texts = copies.ToDictionary(
            static copy => copy.Path.Path,
            static copy => copy.Text,
            StringComparer.Ordinal
        );
        var record = recorder.Record(imported, copies, reference, Partial(reference, evidence));
        texts.Add(ProvenanceFile.Name, ProvenanceWriter.Write(record));
        var obsolete = recorded.Copies.Where(entry => IsOwnedCopy(entry) && !texts.ContainsKey(entry.Path));
        return new ImportPlan(
            texts,
            [.. obsolete.Select(static entry => entry.Path)],
            [.. rendered.Select(static page => page.Saved)]
        );
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

    private static BuiltCopy Build(CopyPath path, IReadOnlyList<ImportedPage> pages)
    {
        var root = FragmentMerger.Merge([.. pages.Select(static page => page.Shown.Fragment!.Root)]);
        return new BuiltCopy(path, ProvenanceForm.Fragment)
        {
            Root = root,
            Text = YamlWriter.Write(root),
            Covers = Coverage.Of(OperationKey.In(root)),
            Pages = [.. pages.Select(static page => page.Saved.Name)],
        };
    }

    /// <summary>A path in the provenance file is deleted only if import itself could have written it.</summary>
    private static bool IsOwnedCopy(ProvenanceEntry entry) =>
        entry.Form is ProvenanceForm.Fragment or ProvenanceForm.Reconstructed
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
