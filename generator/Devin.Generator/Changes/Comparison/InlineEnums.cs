using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Collects the enums of properties that have no name of their own, by the names of the properties.</summary>
internal sealed class InlineEnums
{
    /// <summary>The names and indexes down to the node that is visited; pointers are built for enums only.</summary>
    private readonly List<(string? Name, int Index)> _path = [];

    private readonly SortedDictionary<string, List<Origin>> _places = new(StringComparer.Ordinal);

    private InlineEnums() { }

    /// <summary>The places of the enums of each name, in the order of the document.</summary>
    public static SortedDictionary<string, List<Origin>> In(MappingNode root)
    {
        var enums = new InlineEnums();
        enums.Visit(root, property: null, isProperties: false);
        return enums._places;
    }

    private void Visit(MappingNode mapping, string? property, bool isProperties)
    {
        if (property is not null && mapping["enum"] is SequenceNode)
        {
            if (!_places.TryGetValue(property, out var places))
            {
                _places.Add(property, places = []);
            }

            places.Add(new Origin(Pointer(), mapping.Location));
        }

        for (var index = 0; index < mapping.Members.Count; index++)
        {
            var member = mapping.Members[index];
            var name =
                isProperties ? member.Name
                : member.Name == "schemas" ? null
                : property;
            VisitBelow((member.Name, 0), member.Value, name, member.Name == "properties");
        }
    }

    private void VisitBelow((string? Name, int Index) step, Node node, string? property, bool isProperties)
    {
        if (node is ScalarNode)
        {
            return;
        }

        _path.Add(step);
        if (node is MappingNode mapping)
        {
            Visit(mapping, property, isProperties);
        }
        else if (node is SequenceNode sequence)
        {
            for (var index = 0; index < sequence.Items.Count; index++)
            {
                VisitBelow((null, index), sequence.Items[index], property, isProperties: false);
            }
        }

        _path.RemoveAt(_path.Count - 1);
    }

    private JsonPointer Pointer() =>
        _path.Aggregate(
            JsonPointer.Root,
            static (pointer, step) => step.Name is null ? pointer.Append(step.Index) : pointer.Append(step.Name)
        );
}
