using System.Globalization;
using Devin.Generator.Tree;

namespace Devin.Tests.Shared.Changes;

/// <summary>A tree with another value at one place.</summary>
internal static class NodePatch
{
    /// <summary>
    /// Sets a value, or removes the member or the item if it is null. Missing nodes above the place are created.
    /// </summary>
    public static Node Set(Node root, JsonPointer at, Node? value) => Set(root, [.. at.Segments], value)!;

    private static Node? Set(Node? node, string[] path, Node? value)
    {
        if (path.Length == 0)
        {
            return value;
        }

        if (node is SequenceNode sequence)
        {
            var index = int.Parse(path[0], CultureInfo.InvariantCulture);
            var items = sequence.Items.ToList();
            var item = Set(items[index], path[1..], value);
            items.RemoveAt(index);
            if (item is not null)
            {
                items.Insert(index, item);
            }

            return new SequenceNode(sequence.Location, items);
        }

        var mapping = node as MappingNode ?? new MappingNode(value?.Location ?? default, []);
        var inner = Set(mapping[path[0]], path[1..], value);
        var known = mapping.Members.Select(static member => member.Name).ToList();
        if (!known.Contains(path[0]))
        {
            known.Add(path[0]);
        }

        return new MappingNode(
            mapping.Location,
            [
                .. known
                    .Select(name => (Name: name, Value: name == path[0] ? inner : mapping[name]))
                    .Where(static member => member.Value is not null)
                    .Select(static member => new Member(member.Name, member.Value!.Location, member.Value)),
            ]
        );
    }
}
