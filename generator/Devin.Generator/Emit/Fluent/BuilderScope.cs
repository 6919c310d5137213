using Devin.Generator.Diagnostics;
using Devin.Generator.Model;

namespace Devin.Generator.Emit.Fluent;

/// <summary>A node of the tree with the names that its builder has in C#.</summary>
/// <param name="Node">The node.</param>
/// <param name="Space">The builder's namespace.</param>
/// <param name="Class">The builder's class.</param>
/// <param name="Member">The property or method of the builder above; empty for the root and for indexers.</param>
/// <param name="Children">The builders below.</param>
internal sealed record BuilderScope(
    PathNode Node,
    string Space,
    string Class,
    string Member,
    IReadOnlyList<BuilderScope> Children
)
{
    /// <summary>The class with its namespace.</summary>
    public string FullName => $"global::{Space}.{Class}";

    /// <summary>The scope of the root and all below it.</summary>
    /// <exception cref="ContractException">Two builders or two members would have one name.</exception>
    public static BuilderScope Of(PathNode root, FluentOptions options)
    {
        var scope = new BuilderScope(
            root,
            options.Namespace,
            options.ClientName,
            "",
            [.. root.Children.Select(child => Below(child, options.Namespace, options.ClientName))]
        );
        RefuseSharedNames(scope);
        return scope;
    }

    /// <summary>This builder and all below it.</summary>
    public IEnumerable<BuilderScope> All() => [this, .. Children.SelectMany(static child => child.All())];

    private static BuilderScope Below(PathNode node, string space, string above)
    {
        var own = BuilderNames.Space(node) is { } part ? $"{space}.{part}" : space;
        var name = BuilderNames.Class(node);
        var member = BuilderNames.Member(node);
        return new BuilderScope(
            node,
            own,
            name,
            node.Kind == SegmentKind.Index ? ""
                : member == above ? member + "Path"
                : member,
            [.. node.Children.Select(child => Below(child, own, name))]
        );
    }

    private static void RefuseSharedNames(BuilderScope root)
    {
        // File systems do not tell capitals apart everywhere.
        var taken = new Dictionary<string, BuilderScope>(StringComparer.OrdinalIgnoreCase);
        foreach (var scope in root.All())
        {
            if (!taken.TryAdd(scope.FullName, scope))
            {
                var first = taken[scope.FullName].Node;
                var place = AnyOperation(scope.Node).Origin;
                throw new ContractException(
                    DiagnosticCodes.NameCollision,
                    $"The fluent client would call '{scope.Node.Path}' {scope.FullName["global::".Length..]}, as it calls "
                        + $"'{first.Path}' at {AnyOperation(first).Origin.Location}. Leave one of them out with "
                        + "excludePatterns in kiota-lock.json.",
                    place.Location,
                    place.Pointer
                );
            }
        }
    }

    private static Operation AnyOperation(PathNode node) =>
        node.Operations.Count > 0 ? node.Operations[0] : AnyOperation(node.Children[0]);
}
