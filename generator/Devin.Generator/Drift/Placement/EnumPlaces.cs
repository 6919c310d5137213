using Devin.Generator.Drift.Evidence;

namespace Devin.Generator.Drift.Placement;

/// <summary>The places at which copies list values.</summary>
internal static class EnumPlaces
{
    /// <summary>The enums that can be reached from a place, through references, in the order of a file.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> ReachableFrom(PlaceIndex places, IReadOnlyList<string> start)
    {
        var found = new List<IReadOnlyList<string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Visit(start);
        return found;

        void Visit(IReadOnlyList<string> place)
        {
            if (!seen.Add(string.Join('\u0000', place)))
            {
                return;
            }

            if (place is [.., "enum"] && places.FactsAt(place).Any(static fact => fact is FactValue))
            {
                found.Add(place);
                return;
            }

            var target = places.Follow(place);
            if (!ReferenceEquals(target, place))
            {
                Visit(target);
            }

            var members = places.FactsAt(place).OfType<FactGroup>().SelectMany(static group => group.Members);
            foreach (
                var name in members
                    .OrderBy(static member => member.Value.Location.Line)
                    .Select(static member => member.Key)
                    .Distinct()
            )
            {
                Visit([.. place, name]);
            }
        }
    }

    /// <summary>The name of the property or parameter that an enum belongs to.</summary>
    public static string NameOf(IReadOnlyList<string> place)
    {
        var owner = place.Where(static name => name is not ("enum" or "items" or "schema")).LastOrDefault() ?? "";
        return owner[(owner.LastIndexOf(':') + 1)..];
    }
}
