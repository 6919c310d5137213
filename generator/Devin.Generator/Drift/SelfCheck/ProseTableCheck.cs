using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Evidence;
using Devin.Generator.Drift.Placement;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.SelfCheck;

/// <summary>Compares a page's prose tables with the lists of values in its schema.</summary>
internal static class ProseTableCheck
{
    /// <summary>The contradictions.</summary>
    public static IEnumerable<SelfContradiction> Check(PageSubject subject)
    {
        if (subject.Operation is not { } operation)
        {
            yield break;
        }

        var own = new PlaceIndex([subject.Facts]);
        var enums = EnumPlaces.ReachableFrom(own, operation.Operation);
        foreach (var table in subject.Page.Tables)
        {
            // A parameter is more often explained than a field of the response of the same name.
            var place = table
                .Names.SelectMany(name => enums.Where(place => EnumPlaces.NameOf(place) == name))
                .FirstOrDefault();
            if (place is null || own.FactsAt(place).First() is not FactValue listed)
            {
                continue;
            }

            var values = table.Values.Select(CanonicalJson.Of).Distinct().Order(StringComparer.Ordinal).ToArray();
            if (!values.SequenceEqual(listed.Canonical, StringComparer.Ordinal))
            {
                var copy = subject.Copy;
                yield return new SelfContradiction(
                    place,
                    subject.Places.PointerOf(place),
                    new Cell(copy.Id, copy.Language, CellState.Present, listed.Canonical, true, listed.Location),
                    new Cell(copy.Id + "#prose-table", copy.Language, CellState.Present, values, true, table.Location)
                );
            }
        }
    }
}
