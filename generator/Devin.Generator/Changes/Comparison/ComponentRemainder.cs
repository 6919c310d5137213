using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// Compares the components that the comparison of operations has not read: those that only webhooks, links and the like
/// use, and those that nothing uses.
/// </summary>
internal static class ComponentRemainder
{
    /// <summary>Adds the differences. All operations must have been compared.</summary>
    public static void Compare(Walk walk)
    {
        var pointer = JsonPointer.Root.Append("components");
        var (old, @new) = (Components(walk.Old), Components(walk.New));
        // Operations read most components: which others are used is seldom needed.
        var usedBefore = new Lazy<IReadOnlySet<JsonPointer>>(() => UsedComponents.Of(walk.Old));
        var usedAfter = new Lazy<IReadOnlySet<JsonPointer>>(() => UsedComponents.Of(walk.New));
        foreach (var kind in Names(old.Keywords, @new.Keywords).Where(static kind => kind != "securitySchemes"))
        {
            if (Structure.IsIgnored(kind))
            {
                continue;
            }

            if (old.Keywords[kind] is not (null or MappingNode) || @new.Keywords[kind] is not (null or MappingNode))
            {
                walk.Differences.AddRange(
                    Remainder.Parts(() => Template("components", Facet.Unclassified), old, @new, kind)
                );
                continue;
            }

            var (before, after) = (Kind(old, kind), Kind(@new, kind));
            foreach (var name in Names(before.Keywords, after.Keywords))
            {
                var at = pointer.Append(kind).Append(name);
                var (left, right) = (before.Keywords[name], after.Keywords[name]);
                var isKnown =
                    left is not null && right is not null
                        ? (walk.Old.Covers(at) && walk.New.Covers(at))
                            || walk.Equal.AreComponents(at)
                            || EqualNodes.Are(left, right)
                    : left is not null ? usedBefore.Value.Contains(at) && !usedAfter.Value.Contains(at)
                    : usedAfter.Value.Contains(at) && !usedBefore.Value.Contains(at);
                if (isKnown)
                {
                    continue;
                }

                var facet =
                    usedBefore.Value.Contains(at) || usedAfter.Value.Contains(at)
                        ? Facet.Unclassified
                        : Facet.UnusedComponent;
                walk.Differences.AddRange(
                    Remainder
                        .Parts(() => Template($"component {name}", facet), Only(before, name), Only(after, name), name)
                        .Select(difference => difference with { What = $"'{difference.Pointer.ToString()[1..]}'" })
                );
            }
        }
    }

    private static Difference Template(string what, Facet facet) =>
        new(Subject.Document, facet, Shift.Changed) { Key = what, What = what };

    private static SchemaSite Components(ComparedSide contract) =>
        new(
            contract.Document.Mapping("components") ?? new MappingNode(contract.Document.Location, []),
            JsonPointer.Root.Append("components")
        );

    private static SchemaSite Kind(SchemaSite components, string kind) =>
        components.At(components.Keywords[kind] ?? new MappingNode(components.Node.Location, []), kind);

    /// <summary>A component alone; a name is no keyword, so none is left out.</summary>
    private static SchemaSite Only(SchemaSite kind, string name) =>
        kind with
        {
            Node = new MappingNode(kind.Node.Location, [.. kind.Keywords.Members.Where(member => member.Name == name)]),
        };

    private static IEnumerable<string> Names(MappingNode old, MappingNode @new) =>
        old
            .Members.Concat(@new.Members)
            .Select(static member => member.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
