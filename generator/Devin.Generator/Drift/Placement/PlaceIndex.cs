using Devin.Generator.Drift.Evidence;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Placement;

/// <summary>
/// Finds places of the contract in the copies that show its structure, so that the facts of a page can be compared
/// there. A place is the list of names from the root down, without the wrappings of null.
/// </summary>
/// <param name="anchors">The copies' facts, the reference first.</param>
internal sealed class PlaceIndex(IReadOnlyList<FactGroup> anchors)
{
    private const string SchemaPrefix = "#/components/schemas/";

    /// <summary>The facts of the copies that have the place.</summary>
    public IEnumerable<Fact> FactsAt(IReadOnlyList<string> place) =>
        anchors
            .Select(anchor => place.Aggregate((Fact?)anchor, static (fact, name) => (fact as FactGroup)?[name]))
            .OfType<Fact>();

    /// <summary>The first group at a place, or null.</summary>
    public FactGroup? GroupAt(IReadOnlyList<string> place) => FactsAt(place).OfType<FactGroup>().FirstOrDefault();

    /// <summary>
    /// The place that a schema's reference resolves to, through any number of references, or the place itself.
    /// </summary>
    public IReadOnlyList<string> Follow(IReadOnlyList<string> place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (
            GroupAt(place)?.Value("$ref") is { } reference
            && CanonicalJson.Plain(reference.Values[0]) is var target
            && target.StartsWith(SchemaPrefix, StringComparison.Ordinal)
            && seen.Add(target)
        )
        {
            place = ["components", "schemas", target[SchemaPrefix.Length..]];
        }

        return place;
    }

    /// <summary>
    /// The pointer of a place: as the first copy that has it writes it, else composed from the nearest place above
    /// that a copy has.
    /// </summary>
    public JsonPointer PointerOf(IReadOnlyList<string> place)
    {
        if (FactsAt(place).FirstOrDefault() is { } fact)
        {
            return fact.Pointer;
        }

        if (place.Count == 0)
        {
            return JsonPointer.Root;
        }

        var above = PointerOf(place.SkipLast(1).ToArray());
        // A list's items have numbers, and an item that no copy has, has none.
        return place is [.., "parameters", _] ? above : above.Append(place[^1]);
    }
}
