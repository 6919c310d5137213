using Devin.Generator.Diagnostics;

namespace Devin.Generator.CSharp.Builders;

/// <summary>
/// The names of the builders below one builder. Where Kiota's rules give one name to two segments, such as
/// <c>aB</c> and <c>a-b</c>, the one with signs gets another name.
/// </summary>
internal static class SiblingNames
{
    /// <summary>The nodes with their names, in the order of the nodes.</summary>
    public static IEnumerable<(PathNode Node, BuilderName Name)> Of(
        IReadOnlyList<PathNode> nodes,
        CollisionLog collisions
    )
    {
        // Some file systems do not distinguish upper and lower case.
        var taken = new Dictionary<string, PathNode>(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<PathNode, BuilderName>(ReferenceEqualityComparer.Instance);
        foreach (var node in nodes.OrderByDescending(static node => node.Segment.All(char.IsLetterOrDigit)))
        {
            var name = BuilderNames.Of(node);
            if (!taken.TryAdd(name.Path, node))
            {
                var other = BuilderNames.Spelled(node, taken.ContainsKey);
                collisions.Resolved(Collision(node, taken[name.Path], name.Member, other.Member));
                taken.Add(other.Path, node);
                name = other;
            }

            names.Add(node, name);
        }

        return nodes.Select(node => (node, names[node]));
    }

    private static Diagnostic Collision(PathNode node, PathNode first, string name, string other)
    {
        var origin = node.AnyOperation.Origin;
        return new Diagnostic(
            Severity.Warning,
            DiagnosticCodes.NameCollision,
            $"Path '{node.Path}' would get the request builder {name}, which path '{first.Path}' has. "
                + $"It gets the name {other} in the fluent client instead.",
            origin.Location,
            origin.Pointer
        );
    }
}
