using Devin.Generator.Diagnostics;
using Devin.Generator.Library;
using Devin.Generator.Model;

namespace Devin.Generator.CSharp.Builders;

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

    /// <summary>
    /// The scope of the root and all below it. If two things would have one name, it contains the first.
    /// </summary>
    /// <param name="model">The contract.</param>
    /// <param name="options">The names of the client, and what it covers.</param>
    /// <param name="library">The names of the library around it.</param>
    /// <param name="collisions">Receives what is left out.</param>
    public static BuilderScope Of(
        ContractModel model,
        FluentOptions options,
        LibraryNames library,
        CollisionLog collisions
    )
    {
        var root = PathTree.Build(
            model.Operations.Where(operation => options.Filter.Keeps(operation.PathTemplate, operation.HttpMethod))
        );
        var types = model
            .Definitions.Select(static definition => definition.Name)
            .Concat(
                model.Methods.SelectMany(static operation =>
                    new[] { operation.ParametersTypeName, operation.ClientTypeName }
                )
            )
            .ToHashSet(StringComparer.Ordinal);
        // The flat client is in the root's namespace, and a namespace there hides a type of the same name.
        var scope = new BuilderScope(
            root,
            options.Namespace,
            options.ClientName,
            "",
            Below(
                root,
                options.Namespace,
                options.ClientName,
                name => types.Contains(name) || library.TypeNames.Contains(name),
                collisions
            )
        );
        return new BuilderCollisions(collisions).Resolve(scope);
    }

    /// <summary>This builder and all below it.</summary>
    public IEnumerable<BuilderScope> All() => [this, .. Children.SelectMany(static child => child.All())];

    private static BuilderScope[] Below(
        PathNode parent,
        string space,
        string above,
        Func<string, bool> isTaken,
        CollisionLog collisions
    ) =>
        [
            .. SiblingNames
                .Of(parent.Children, collisions)
                .Select(child => Scope(child.Node, child.Name, space, above, isTaken, collisions)),
        ];

    private static BuilderScope Scope(
        PathNode node,
        BuilderName name,
        string space,
        string above,
        Func<string, bool> isTaken,
        CollisionLog collisions
    )
    {
        var own = name.Space is { } part ? $"{space}.{(isTaken(part) ? part + "Namespace" : part)}" : space;
        return new BuilderScope(
            node,
            own,
            name.Class,
            node.Kind == SegmentKind.Index ? ""
                : name.Member == above ? name.Member + "Path"
                : name.Member,
            Below(node, own, name.Class, static _ => false, collisions)
        );
    }
}
