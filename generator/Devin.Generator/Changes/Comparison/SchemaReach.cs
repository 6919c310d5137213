namespace Devin.Generator.Changes.Comparison;

/// <summary>Finds the operations that each difference between schemas affects, in requests or in responses.</summary>
internal static class SchemaReach
{
    /// <summary>The differences below the roots, each once.</summary>
    public static IEnumerable<Difference> Of(IReadOnlyList<SchemaRoot> roots)
    {
        var reached = new Dictionary<SchemaNode, List<SchemaRoot>>();
        var order = new List<SchemaNode>();
        foreach (var root in roots)
        {
            Visit(root, reached, order);
        }

        return order.SelectMany(node => node.Differences.Select(difference => With(difference, reached[node])));
    }

    private static void Visit(SchemaRoot root, Dictionary<SchemaNode, List<SchemaRoot>> reached, List<SchemaNode> order)
    {
        var seen = new HashSet<SchemaNode>();
        var open = new Stack<SchemaNode>([root.Node]);
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            if (!reached.TryGetValue(node, out var roots))
            {
                reached.Add(node, roots = []);
                order.Add(node);
            }

            roots.Add(root);
            foreach (var child in node.Children)
            {
                open.Push(child);
            }
        }
    }

    private static Difference With(Difference difference, List<SchemaRoot> roots) =>
        difference with
        {
            Reach = roots.Aggregate(Reach.None, static (reach, root) => reach | root.Reach),
            Operations = Distinct(roots.Select(static root => root.Operation.Key)),
            Methods = Distinct(roots.Select(static root => TypedSite.MethodOf(root.Operation.New))),
        };

    private static string[] Distinct(IEnumerable<string> texts) =>
        [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
