using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Drift.Evidence;
using Devin.Generator.Drift.Placement;

namespace Devin.Generator.Drift;

/// <summary>The facts of all copies, by the places of the contract.</summary>
/// <param name="Documents">The facts of the copies that show the contract's structure, by copy.</param>
/// <param name="Pages">What the rendered pages show, by copy.</param>
/// <param name="Places">The places that copies contain: those of documents, and of pages with field names.</param>
internal sealed record DriftEvidence(
    IReadOnlyDictionary<string, FactGroup> Documents,
    IReadOnlyDictionary<string, PlacedPage> Pages,
    PlaceIndex Places
)
{
    /// <summary>Reads the copies, the reference first.</summary>
    public static DriftEvidence Of(IReadOnlyList<Copy> copies)
    {
        var documents = ReadDocuments(copies);
        var structural = documents.Values.ToArray();
        var pages = new Dictionary<string, PlacedPage>(StringComparer.Ordinal);
        PlacePages(copies, new PlaceIndex(structural), hasNames: true, pages);
        PlaceIndex places = new([.. structural, .. pages.Values.Select(static page => page.Facts)]);
        PlacePages(copies, places, hasNames: false, pages);
        return new DriftEvidence(documents, pages, places);
    }

    private static Dictionary<string, FactGroup> ReadDocuments(IReadOnlyList<Copy> copies)
    {
        var readable = copies.Where(static copy => copy.Document is not null).ToArray();
        var first = readable
            .Select(static copy => ContractFacts.Of(copy.Document!, copy.File, copy.IsPartial))
            .ToArray();
        var names = SchemaNames.Align(first);
        return readable
            .Select(
                (copy, index) =>
                    (
                        copy.Id,
                        Facts: names[index].Count == 0
                            ? first[index]
                            : ContractFacts.Of(
                                copy.Document!,
                                copy.File,
                                copy.IsPartial,
                                name => names[index].GetValueOrDefault(name, name)
                            )
                    )
            )
            .ToDictionary(static item => item.Id, static item => item.Facts, StringComparer.Ordinal);
    }

    private static void PlacePages(
        IReadOnlyList<Copy> copies,
        PlaceIndex places,
        bool hasNames,
        Dictionary<string, PlacedPage> placed
    )
    {
        foreach (var copy in copies)
        {
            if (copy is { Form: CopyForm.RenderedPage, Page: { } page } && page.Fields.Count > 0 == hasNames)
            {
                placed.Add(copy.Id, PagePlacement.Place(page, copy.File, places));
            }
        }
    }
}
