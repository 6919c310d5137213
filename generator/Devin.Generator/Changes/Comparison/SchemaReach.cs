namespace Devin.Generator.Changes.Comparison;

/// <summary>Finds the operations that each difference between schemas affects, in requests or in responses.</summary>
internal static class SchemaReach
{
    /// <summary>The differences below the roots, each once, in the order in which the roots reach them.</summary>
    public static IEnumerable<Difference> Of(IReadOnlyList<SchemaRoot> roots)
    {
        var sets = Sets(roots);
        return Ordered(roots.Select(static root => root.Node))
            .SelectMany(node => node.Differences.Select(difference => With(difference, sets[node])));
    }

    private static Dictionary<SchemaNode, OperationSet> Sets(IReadOnlyList<SchemaRoot> roots)
    {
        var names = new OperationNames(roots.Select(static root => root.Operation));
        var sets = new Dictionary<SchemaNode, OperationSet>();
        foreach (var root in roots)
        {
            sets[root.Node] = OperationSet.Of(names, root).With(sets.GetValueOrDefault(root.Node));
        }

        foreach (var circle in SchemaCircles.Of(roots.Select(static root => root.Node)))
        {
            var set = circle
                .Select(sets.GetValueOrDefault)
                .OfType<OperationSet>()
                .Aggregate(static (all, one) => all.With(one));
            foreach (var node in circle)
            {
                sets[node] = set;
                foreach (var child in node.Children)
                {
                    sets[child] = set.With(sets.GetValueOrDefault(child));
                }
            }
        }

        return sets;
    }

    private static List<SchemaNode> Ordered(IEnumerable<SchemaNode> roots)
    {
        var order = new List<SchemaNode>();
        var seen = new HashSet<SchemaNode>();
        foreach (var root in roots)
        {
            var open = new Stack<SchemaNode>([root]);
            while (open.TryPop(out var node))
            {
                if (!seen.Add(node))
                {
                    continue;
                }

                order.Add(node);
                foreach (var child in node.Children)
                {
                    open.Push(child);
                }
            }
        }

        return order;
    }

    private static Difference With(Difference difference, OperationSet operations) =>
        difference with
        {
            Reach = operations.Reach,
            Operations = operations.Keys,
            Methods = operations.Methods,
        };
}
