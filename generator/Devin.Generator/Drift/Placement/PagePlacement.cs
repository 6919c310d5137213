using Devin.Generator.Drift.Evidence;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Placement;

/// <summary>Assigns the facts of a rendered page to the places of the contract that other copies have.</summary>
internal static class PagePlacement
{
    /// <summary>Places a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="file">The page's file.</param>
    /// <param name="places">The places of the copies that show the contract's structure.</param>
    public static PlacedPage Place(PageContent page, string file, PlaceIndex places)
    {
        var start = new SourceLocation(file, 1, 1);
        var draft = new FactDraft(places, start);
        draft.Show([], DriftKinds.Structure, start, Completeness.Listed);
        if (page.Fields.Count == 0)
        {
            var (matches, undecided) = EnumListMatcher.Match(page, places);
            foreach (var match in matches)
            {
                var values = match.List.Values.Select(CanonicalJson.Of).ToArray();
                draft.Say(match.Place, DriftKinds.Enum, match.List.Location, values, isSet: true);
            }

            return new PlacedPage(draft.Build(), Named(page, places), matches, undecided);
        }

        var operation = page.Operation ?? OperationChooser.ByFields(page, places);
        if (operation is null)
        {
            var lists = page.Fields.Select(static field => field.Options).OfType<OptionList>();
            return new PlacedPage(
                draft.Build(),
                null,
                [],
                lists.Select(static list => new UndecidedList(list, [])).ToArray()
            );
        }

        var parts = OperationPlaces.Of(places, operation.Path, operation.Method);
        PlaceFields(page, draft, places, parts);
        return new PlacedPage(draft.Build(), parts, [], []);
    }

    private static OperationPlaces? Named(PageContent page, PlaceIndex places) =>
        page.Operation is { } operation ? OperationPlaces.Of(places, operation.Path, operation.Method) : null;

    private static void PlaceFields(PageContent page, FactDraft draft, PlaceIndex places, OperationPlaces parts)
    {
        var evidence = new SectionEvidence(
            page,
            places.GroupAt(parts.Operation),
            PropertyNames(places, parts.Body),
            PropertyNames(places, parts.Response)
        );
        var sections = PageSections.Assign(page.Fields, evidence);
        var marksRequired = page.Fields.Any(static field => field.RequiredAt is not null);
        var first = page.Fields[0].Location;
        draft.Show(parts.Operation, DriftKinds.MissingOperation, first, Completeness.Listed);
        draft.Show(parts.Parameters, DriftKinds.MissingParameter, first, Completeness.Of("path:", "query:"));
        var placer = new FieldPlacer(draft, places);
        foreach (
            var section in page.Fields.Zip(sections).GroupBy(static item => item.Second, static item => item.First)
        )
        {
            switch (section.Key)
            {
                case PageSection.Path or PageSection.Query or PageSection.Header:
                    foreach (var field in section)
                    {
                        placer.PlaceParameter(parts.Parameters, section.Key, field, marksRequired);
                    }

                    break;
                case PageSection.Body:
                    placer.PlaceProperties(parts.Body, section.ToArray(), marksRequired);
                    break;
                case PageSection.Response:
                    placer.PlaceProperties(parts.Response, section.ToArray(), marksRequired);
                    break;
            }
        }
    }

    private static IEnumerable<string> PropertyNames(PlaceIndex places, IReadOnlyList<string> schema) =>
        places
            .FactsAt([.. schema, "properties"])
            .OfType<FactGroup>()
            .SelectMany(static properties => properties.Members.Keys);
}
