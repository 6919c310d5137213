using Devin.Generator.Documents;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Pages;

namespace Devin.Generator.Import;

/// <summary>
/// Builds contracts from rendered pages, for languages without a page that contains a fragment. They are for people and
/// tools that need a contract; the drift check reads the pages.
/// </summary>
internal static class ReconstructedCopies
{
    private const string Header = """
        # The part of the contract that rendered pages show, built by `devin-gen import`. The contract may have more than
        # is here. `devin-gen drift` compares the pages themselves.

        """;

    /// <summary>The copies, in ordinal order of their paths.</summary>
    /// <param name="pages">The rendered pages.</param>
    /// <param name="recorder">Finds the operations that are recorded for a page.</param>
    /// <param name="known">
    /// The copies that have a contract's structure: the reference and those built from fragments.
    /// </param>
    public static IReadOnlyList<BuiltCopy> Of(
        IReadOnlyList<ImportedPage> pages,
        ProvenanceRecorder recorder,
        IReadOnlyList<Copy> known
    )
    {
        var languages = known
            .Where(static copy => !copy.IsReference)
            .Select(static copy => copy.Language)
            .ToHashSet(StringComparer.Ordinal);
        var wanted = pages
            .Where(page => page.Shown.Language is { } language && !languages.Contains(language))
            .Where(static page => CopyPath.IsLanguage(page.Shown.Language!))
            .ToArray();
        var placed = DriftEvidence
            .Of([.. known, .. wanted.Select(page => AsCopy(page, recorder.CoverageOf(page.Saved)))])
            .Pages;
        return
        [
            .. wanted
                .GroupBy(static page => page.Shown.Language!, StringComparer.Ordinal)
                .OrderBy(static language => language.Key, StringComparer.Ordinal)
                .Select(language =>
                    (
                        Path: new CopyPath(language.Key, ContractFolder.ReferenceCopy),
                        Pages: language.ToArray(),
                        Root: Reconstruction.Of([
                            .. language.Select(page => placed[ContractFolder.PagePath(page.Saved.Name)].Facts),
                        ])
                    )
                )
                .Where(static copy => copy.Root is not null)
                .Select(copy => new BuiltCopy(copy.Path, ProvenanceForm.Reconstructed)
                {
                    Root = copy.Root!,
                    Text = Header + YamlWriter.Write(copy.Root!),
                    Covers = new Coverage(
                        IsComplete: false,
                        [
                            .. copy
                                .Pages.SelectMany(page => recorder.CoverageOf(page.Saved).Operations)
                                .Concat(Coverage.Of(OperationKey.In(copy.Root!)).Operations)
                                .Distinct(StringComparer.Ordinal)
                                .Order(StringComparer.Ordinal),
                        ]
                    ),
                    Pages = [.. copy.Pages.Select(static page => page.Saved.Name)],
                }),
        ];
    }

    private static Copy AsCopy(ImportedPage page, Coverage covers) =>
        CopyReader.OfPage(
            new Copy(ContractFolder.PagePath(page.Saved.Name), CopyForm.RenderedPage)
            {
                File = page.Saved.File,
                Covers = covers,
            },
            page.Shown
        );
}
