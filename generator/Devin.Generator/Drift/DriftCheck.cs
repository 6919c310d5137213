using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Drift.Evidence;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Drift.Placement;
using Devin.Generator.Drift.SelfCheck;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift;

/// <summary>Compares copies of one contract. The same copies give the same findings, in any order.</summary>
internal static class DriftCheck
{
    /// <summary>Compares the copies with each other, and pages with themselves.</summary>
    public static DriftResult Run(IEnumerable<Copy> copies)
    {
        var ordered = copies
            .OrderByDescending(static copy => copy.IsReference)
            .ThenBy(static copy => copy.Id, StringComparer.Ordinal)
            .ToArray();
        var (documents, placed, places) = DriftEvidence.Of(ordered);
        var compared = ordered
            .Where(static copy => !copy.IsComparedWithItselfOnly && copy.Problem is null)
            .Select(copy => new ComparedCopy(
                copy.Id,
                copy.Language,
                copy.IsReference,
                documents.GetValueOrDefault(copy.Id) ?? placed[copy.Id].Facts
            ))
            .ToArray();
        var factory = new FindingFactory(compared);
        var findings = Comparer
            .Compare(compared)
            .Concat(Unreadable(ordered, factory))
            .Concat(Undecided(ordered, placed, places, factory))
            .Concat(Contradictions(ordered, documents, placed, places, factory))
            .OrderBy(static finding => finding.Pointer)
            .ThenBy(static finding => finding.Kind.Order)
            .ThenBy(static finding => finding.Fingerprint, StringComparer.Ordinal)
            .ToArray();
        return new DriftResult(ordered, findings, Matches(placed, places));
    }

    private static IEnumerable<Finding> Unreadable(IReadOnlyList<Copy> copies, FindingFactory factory) =>
        copies
            .Where(static copy => copy.Problem is not null)
            .Select(copy =>
                factory.Of(
                    DriftKinds.UnreadableCopy,
                    [],
                    JsonPointer.Root,
                    [
                        new Cell(
                            copy.Id,
                            copy.Language,
                            CellState.Present,
                            [CanonicalJson.Of(copy.Problem!.Message)],
                            false,
                            copy.Problem.Location
                        ),
                    ]
                ) with
                {
                    Message = $"{copy.Problem.Code}: {copy.Problem.Message}",
                }
            );

    private static IEnumerable<Finding> Undecided(
        IReadOnlyList<Copy> copies,
        IReadOnlyDictionary<string, PlacedPage> placed,
        PlaceIndex places,
        FindingFactory factory
    ) =>
        from copy in copies
        where placed.ContainsKey(copy.Id)
        from undecided in placed[copy.Id].Undecided
        let candidates = undecided.Candidates.Select(places.PointerOf).Order().ToArray()
        let cell = new Cell(
            copy.Id,
            copy.Language,
            CellState.Present,
            undecided.List.Values.Select(CanonicalJson.Of).Order(StringComparer.Ordinal).ToArray(),
            true,
            undecided.List.Location
        )
        select factory.Of(DriftKinds.UndecidedEnum, [], JsonPointer.Root, [cell]) with
        {
            Message =
                $"The place of the values {string.Join(", ", undecided.List.Values.Select(static value => $"'{value}'"))} in {copy.Id} cannot be decided. "
                + (
                    candidates.Length == 0
                        ? "No other copy lists such values."
                        : $"They fit equally well at {string.Join(", ", candidates)}."
                ),
        };

    private static IEnumerable<Finding> Contradictions(
        IReadOnlyList<Copy> copies,
        IReadOnlyDictionary<string, FactGroup> documents,
        IReadOnlyDictionary<string, PlacedPage> placed,
        PlaceIndex places,
        FindingFactory factory
    ) =>
        copies
            .Select(copy => Subject(copy, documents, placed, places))
            .OfType<PageSubject>()
            .SelectMany(static subject => ProseTableCheck.Check(subject).Concat(SampleCheck.Check(subject)))
            .GroupBy(static found => found.Pointer)
            .Select(found =>
                ContradictionFinding.Of(
                    found.First().Place,
                    found.Key,
                    found.SelectMany(static item => new[] { item.Stated, item.Shown }).ToArray(),
                    factory
                )
            );

    private static PageSubject? Subject(
        Copy copy,
        IReadOnlyDictionary<string, FactGroup> documents,
        IReadOnlyDictionary<string, PlacedPage> placed,
        PlaceIndex places
    )
    {
        if (copy is { Page: { } content, Document: not null })
        {
            var own = documents[copy.Id];
            var operation = content.Operation is { } named
                ? OperationPlaces.Of(new PlaceIndex([own]), named.Path, named.Method)
                : null;
            return new PageSubject(copy, content, own, operation, places);
        }

        return copy.Page is { } page && placed.TryGetValue(copy.Id, out var result)
            ? new PageSubject(copy, page, result.Facts, result.Operation, places)
            : null;
    }

    private static IReadOnlyList<PlacedList> Matches(
        IReadOnlyDictionary<string, PlacedPage> placed,
        PlaceIndex places
    ) =>
        placed
            .SelectMany(entry =>
                entry.Value.Matches.Select(match => new PlacedList(
                    entry.Key,
                    places.PointerOf(match.Place),
                    match.List.Location,
                    match.Certainty
                ))
            )
            .OrderBy(static match => match.Copy, StringComparer.Ordinal)
            .ThenBy(static match => match.Pointer)
            .ToArray();
}
