namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// Finds inline enums of one name whose order changed. Generators that number equal names swap their types
/// then; this generator names a type by its owner and property.
/// </summary>
internal static class InlineEnumOrder
{
    /// <summary>Adds a difference for each name whose enums were reordered.</summary>
    public static void Compare(Walk walk)
    {
        var old = InlineEnums.In(walk.Old.Document);
        var @new = InlineEnums.In(walk.New.Document);
        foreach (var (name, places) in old)
        {
            var others = @new.GetValueOrDefault(name) ?? [];
            var before = places
                .IntersectBy(others.Select(static place => place.Pointer), static place => place.Pointer)
                .ToArray();
            var after = others
                .IntersectBy(places.Select(static place => place.Pointer), static place => place.Pointer)
                .ToArray();
            if (
                !before.Select(static place => place.Pointer).SequenceEqual(after.Select(static place => place.Pointer))
            )
            {
                walk.Differences.Add(
                    new Difference(Subject.Name, Facet.InlineEnumOrder, Shift.Changed)
                    {
                        Key = $"inline enums called {name}",
                        What = $"the inline enums called '{name}'",
                        Old = before[0],
                        New = after[0],
                    }
                );
            }
        }
    }
}
