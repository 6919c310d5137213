using Devin.Generator.Diagnostics;
using Devin.Generator.Model;

namespace Devin.Generator.CSharp.Builders;

/// <summary>
/// Removes what would get a name that is in use: the second of two equal methods, and the second of two equal builders.
/// </summary>
internal sealed class BuilderCollisions(CollisionLog collisions)
{
    // Some file systems do not distinguish upper and lower case.
    private readonly Dictionary<string, BuilderScope> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The scope in which every name is unique.</summary>
    public BuilderScope Resolve(BuilderScope scope)
    {
        var found = new List<Diagnostic>();
        var result = Resolve(scope, found);
        collisions.Report(found);
        return result;
    }

    private BuilderScope Resolve(BuilderScope scope, List<Diagnostic> found)
    {
        _taken[scope.FullName] = scope;
        var methods = scope.Node.Operations.GroupBy(static operation => operation.HttpMethod, StringComparer.Ordinal);
        found.AddRange(
            methods.SelectMany(static same => same.Skip(1).Select(second => SameMethod(same.First(), second)))
        );
        var children = new List<BuilderScope>();
        foreach (var child in scope.Children)
        {
            if (_taken.TryGetValue(child.FullName, out var first))
            {
                found.AddRange(
                    child
                        .All()
                        .SelectMany(static lost => lost.Node.Operations)
                        .Select(lost => SameBuilder(child, first, lost))
                );
            }
            else
            {
                children.Add(Resolve(child, found));
            }
        }

        return scope with
        {
            Node = scope.Node with { Operations = [.. methods.Select(static same => same.First())] },
            Children = children,
        };
    }

    private static Diagnostic SameMethod(Operation first, Operation second) =>
        Collision(
            second,
            $"{second.HttpMethod} {second.PathTemplate} is the same method as {first.HttpMethod} {first.PathTemplate} at "
                + $"{first.Origin.Location} in the fluent client. The paths differ only in the names of parameters."
        );

    private static Diagnostic SameBuilder(BuilderScope scope, BuilderScope first, Operation lost) =>
        Collision(
            lost,
            $"Path '{scope.Node.Path}' would get the request builder {scope.FullName["global::".Length..]}, which path "
                + $"'{first.Node.Path}' has."
        );

    private static Diagnostic Collision(Operation operation, string message) =>
        new(
            Severity.Error,
            DiagnosticCodes.NameCollision,
            $"{message} The fluent client can have one of them: leave the other out with excludePatterns in kiota-lock.json.",
            operation.Origin.Location,
            operation.Origin.Pointer
        );
}
