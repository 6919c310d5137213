using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Pages;

namespace Devin.Generator.Import;

/// <summary>What an import makes of the saved pages. Paths are below the folder of the contract.</summary>
/// <param name="Texts">The text of every file that import owns, by path.</param>
/// <param name="Obsolete">Copies that import once wrote and that no page shows any more.</param>
/// <param name="Rendered">The pages without a fragment, which are kept for comparison only.</param>
internal sealed record ImportPlan(
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyList<string> Obsolete,
    IReadOnlyList<SavedPage> Rendered
)
{
    /// <summary>Builds every copy, and the record of where it comes from.</summary>
    /// <param name="pages">All saved pages, in any order.</param>
    /// <param name="reference">The bytes of the reference copy, or null when there is none yet.</param>
    /// <param name="recorded">What the provenance file said so far.</param>
    /// <exception cref="ContractException">Pages are unusable or disagree; every one of them is named.</exception>
    public static ImportPlan Of(IReadOnlyList<SavedPage> pages, byte[]? reference, Provenance recorded)
    {
        var problems = new List<Diagnostic>();
        var ordered = pages.OrderBy(static page => page.Name, StringComparer.Ordinal).ToList();
        var fragments = ordered.SelectMany(page => Collect(problems, () => FragmentReader.Read(page)) ?? []).ToList();
        var copies = fragments
            .GroupBy(static fragment => fragment.Copy)
            .OrderBy(static copy => copy.Key.Path, StringComparer.Ordinal)
            .Select(copy => Collect(problems, () => Build(copy.Key, copy.ToList())))
            .OfType<BuiltCopy>()
            .ToList();
        if (problems.Count > 0)
        {
            throw new ContractException(problems);
        }

        var recorder = new ProvenanceRecorder(recorded);
        var rendered = ordered.Where(page => fragments.All(fragment => fragment.Page != page.Name)).ToList();
        copies.AddRange(
            ReconstructedCopies.Of(
                [.. rendered.Select(page => (page, recorder.PageEntry(page, [])))],
                [.. Structural(copies, reference)]
            )
        );
        var provenance = recorder.Record(ordered, fragments, copies, reference);
        var texts = copies.ToDictionary(
            static copy => copy.Path.Path,
            static copy => copy.Text,
            StringComparer.Ordinal
        );
        texts.Add(Provenance.FileName, ProvenanceText.Write(provenance));
        var obsolete = recorded.Copies.Where(entry => IsOwnedCopy(entry) && !texts.ContainsKey(entry.Path));
        return new ImportPlan(texts, obsolete.Select(static entry => entry.Path).ToList(), rendered);
    }

    /// <summary>The copies that tell where in the contract a page's words belong, the reference first.</summary>
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
            yield return CopyReader.Read(copy.Path.Path, copy.Path.Path, Encoding.UTF8.GetBytes(copy.Text)) with
            {
                IsPartial = true,
            };
        }
    }

    private static BuiltCopy Build(CopyPath path, IReadOnlyList<PageFragment> fragments)
    {
        var root = FragmentMerger.Merge(fragments.Select(static fragment => fragment.Root).ToList());
        return new BuiltCopy(
            path,
            YamlWriter.Write(root),
            ProvenanceForm.Fragment,
            OperationNames.In(root),
            fragments.Select(static fragment => fragment.Page).Distinct(StringComparer.Ordinal).ToList()
        );
    }

    /// <summary>Only a path that import itself would write may be deleted on the word of the provenance file.</summary>
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
