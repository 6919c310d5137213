namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// Puts the pairs of schemas that contain each other into groups (R. Tarjan's algorithm, with a list instead of recursion),
/// so that what reaches one of a group is known to reach all of it.
/// </summary>
internal sealed class SchemaCircles
{
    private readonly Dictionary<SchemaNode, Entry> _entries = [];
    private readonly Stack<(SchemaNode Node, Entry Entry)> _open = [];
    private readonly List<IReadOnlyList<SchemaNode>> _groups = [];

    private SchemaCircles() { }

    /// <summary>The groups of all nodes that can be reached; each comes before those that it contains.</summary>
    public static IReadOnlyList<IReadOnlyList<SchemaNode>> Of(IEnumerable<SchemaNode> roots)
    {
        var circles = new SchemaCircles();
        foreach (var root in roots)
        {
            if (!circles._entries.ContainsKey(root))
            {
                circles.Visit(root);
            }
        }

        circles._groups.Reverse();
        return circles._groups;
    }

    private void Visit(SchemaNode root)
    {
        var path = new Stack<(SchemaNode Node, Entry Entry)>();
        path.Push((root, Enter(root)));
        while (path.TryPeek(out var top))
        {
            if (top.Entry.NextChild < top.Node.Children.Count)
            {
                var child = top.Node.Children[top.Entry.NextChild++];
                if (!_entries.TryGetValue(child, out var known))
                {
                    path.Push((child, Enter(child)));
                }
                else if (known.IsOpen)
                {
                    top.Entry.Lowest = Math.Min(top.Entry.Lowest, known.Number);
                }

                continue;
            }

            path.Pop();
            if (path.TryPeek(out var parent))
            {
                parent.Entry.Lowest = Math.Min(parent.Entry.Lowest, top.Entry.Lowest);
            }

            if (top.Entry.Lowest == top.Entry.Number)
            {
                Close(top.Node);
            }
        }
    }

    private Entry Enter(SchemaNode node)
    {
        var entry = new Entry(_entries.Count);
        _entries.Add(node, entry);
        _open.Push((node, entry));
        return entry;
    }

    private void Close(SchemaNode first)
    {
        var group = new List<SchemaNode>();
        do
        {
            var (node, entry) = _open.Pop();
            entry.IsOpen = false;
            group.Add(node);
        } while (!ReferenceEquals(group[^1], first));

        _groups.Add(group);
    }

    private sealed class Entry(int number)
    {
        public int Number { get; } = number;

        public int Lowest { get; set; } = number;

        public int NextChild { get; set; }

        public bool IsOpen { get; set; } = true;
    }
}
