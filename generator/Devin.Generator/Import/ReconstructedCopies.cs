using Devin.Generator.Documents;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Pages;

namespace Devin.Generator.Import;

/// <summary>
/// Puts together what rendered pages show, for languages of which no page carries the contract itself. Only people and
/// tools that want a contract read it: the drift check reads the pages.
/// </summary>
internal static class ReconstructedCopies
{
    private const string Header = """
        # What rendered pages show of the contract, put together by `devin-gen import`. What is not here was not shown:
        # that it is missing cannot be said. `devin-gen drift` compares the pages themselves.

        """;

    /// <summary>The copies, in ordinal order of their paths.</summary>
    /// <param name="pages">The rendered pages with what is recorded about them.</param>
    /// <param name="known">The copies that have a contract's structure: the reference and those built from fragments.</param>
    public static IReadOnlyList<BuiltCopy> Of(
        IReadOnlyList<(SavedPage Page, ProvenanceEntry Entry)> pages,
        IReadOnlyList<Copy> known
    )
    {
        var languages = known
            .Where(static copy => !copy.IsReference)
            .Select(static copy => copy.Language)
            .ToHashSet(StringComparer.Ordinal);
        var wanted = pages
            .Where(page => page.Entry.Language is { } language && !languages.Contains(language))
            .Where(static page => CopyPath.IsLanguage(page.Entry.Language!))
            .ToArray();
        var read = wanted
            .Select(static page => CopyReader.Read(page.Page.Name, page.Page.File, page.Page.Content.ToArray()))
            .ToArray();
        var placed = DriftEvidence.Of([.. known, .. read.Where(static copy => copy.Problem is null)]).Pages;
        return
        [
            .. wanted
                .Where(page => placed.ContainsKey(page.Page.Name))
                .GroupBy(static page => page.Entry.Language!, StringComparer.Ordinal)
                .OrderBy(static language => language.Key, StringComparer.Ordinal)
                .Select(language =>
                    (
                        Path: new CopyPath(language.Key, ContractFolder.ReferenceCopy),
                        Pages: language.ToArray(),
                        Root: Reconstruction.Of([.. language.Select(page => placed[page.Page.Name].Facts)])
                    )
                )
                .Where(static copy => copy.Root is not null)
                .Select(static copy => new BuiltCopy(
                    copy.Path,
                    Header + YamlWriter.Write(copy.Root!),
                    ProvenanceForm.Reconstructed,
                    [
                        .. copy
                            .Pages.SelectMany(static page => page.Entry.Covers.Operations)
                            .Concat(OperationNames.In(copy.Root!))
                            .Distinct(StringComparer.Ordinal)
                            .Order(StringComparer.Ordinal),
                    ],
                    [.. copy.Pages.Select(static page => page.Page.Name).Order(StringComparer.Ordinal)]
                )),
        ];
    }
}
