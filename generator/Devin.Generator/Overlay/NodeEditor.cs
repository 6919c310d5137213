using System.Globalization;
using Devin.Generator.Tree;

namespace Devin.Generator.Overlay;

/// <summary>Changes parts of a tree and shares the rest with the tree it was given.</summary>
internal static class NodeEditor
{
    /// <summary>Replaces or removes the nodes at some places, inner ones before those that hold them.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="places">The names and indexes from the root to each place; every place exists.</param>
    /// <param name="edit">Gives the new node for a place and its node, or null to remove it.</param>
    /// <returns>The new tree, or null when the root was removed.</returns>
    public static Node? Edit(
        Node root,
        IReadOnlyList<IReadOnlyList<string>> places,
        Func<JsonPointer, Node, Node?> edit
    ) => Edit(root, JsonPointer.Root, 0, places, edit);

    private static Node? Edit(
        Node node,
        JsonPointer pointer,
        int depth,
        IEnumerable<IReadOnlyList<string>> places,
        Func<JsonPointer, Node, Node?> edit
    )
    {
        var isPlace = places.Any(place => place.Count == depth);
        var inner = places.Where(place => place.Count > depth).ToLookup(place => place[depth], StringComparer.Ordinal);
        var edited = inner.Count == 0 ? node : EditChildren();
        return isPlace ? edit(pointer, edited) : edited;

        Node EditChildren() =>
            node is MappingNode mapping
                ? new MappingNode(
                    mapping.Location,
                    mapping
                        .Members.Select(member => (member, Value: EditChild(member.Name, member.Value)))
                        .Where(static pair => pair.Value is not null)
                        .Select(static pair => pair.member with { Value = pair.Value! })
                        .ToList()
                )
                : new SequenceNode(
                    node.Location,
                    ((SequenceNode)node)
                        .Items.Select((item, index) => EditChild(index.ToString(CultureInfo.InvariantCulture), item))
                        .OfType<Node>()
                        .ToList()
                );

        Node? EditChild(string name, Node child) =>
            inner.Contains(name) ? Edit(child, pointer.Append(name), depth + 1, inner[name], edit) : child;
    }
}
