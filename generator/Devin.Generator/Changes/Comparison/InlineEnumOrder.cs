using Devin.Generator.Tree;

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
        var old = Collect(walk.Old.Document);
        var @new = Collect(walk.New.Document);
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

    private static SortedDictionary<string, List<Origin>> Collect(MappingNode root)
    {
        var result = new SortedDictionary<string, List<Origin>>(StringComparer.Ordinal);
        Collect(root, JsonPointer.Root, null, isProperties: false, result);
        return result;
    }

    private static void Collect(
        Node node,
        JsonPointer pointer,
        string? property,
        bool isProperties,
        SortedDictionary<string, List<Origin>> result
    )
    {
        if (node is SequenceNode sequence)
        {
            foreach (var (index, item) in sequence.Items.Index())
            {
                Collect(item, pointer.Append(index), property, isProperties: false, result);
            }
        }

        if (node is not MappingNode mapping)
        {
            return;
        }

        if (property is not null && mapping["enum"] is SequenceNode)
        {
            if (!result.TryGetValue(property, out var places))
            {
                result.Add(property, places = []);
            }

            places.Add(new Origin(pointer, mapping.Location));
        }

        foreach (var member in mapping.Members)
        {
            var name =
                isProperties ? member.Name
                : member.Name == "schemas" ? null
                : property;
            Collect(member.Value, pointer.Append(member.Name), name, member.Name == "properties", result);
        }
    }
}
