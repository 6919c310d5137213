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
        var (usedBefore, usedAfter) = (UsedComponents.Of(walk.Old), UsedComponents.Of(walk.New));
        foreach (var kind in Names(old.Keywords, @new.Keywords).Where(static kind => kind != "securitySchemes"))
        {
            if (Structure.IsIgnored(kind))
            {
                continue;
            }

            if (old.Keywords[kind] is not (null or MappingNode) || @new.Keywords[kind] is not (null or MappingNode))
            {
                walk.Differences.AddRange(Remainder.Parts(Template("components", Facet.Unclassified), old, @new, kind));
                continue;
            }

            var (before, after) = (Kind(old, kind), Kind(@new, kind));
            foreach (var name in Names(before.Keywords, after.Keywords))
            {
                var at = pointer.Append(kind).Append(name);
                var (was, @is) = (before.Keywords[name] is not null, after.Keywords[name] is not null);
                var isKnown =
                    was && @is ? walk.Old.Covers(at) && walk.New.Covers(at)
                    : was ? usedBefore.Contains(at) && !usedAfter.Contains(at)
                    : usedAfter.Contains(at) && !usedBefore.Contains(at);
                if (isKnown)
                {
                    continue;
                }

                var facet =
                    usedBefore.Contains(at) || usedAfter.Contains(at) ? Facet.Unclassified : Facet.UnusedComponent;
                walk.Differences.AddRange(
                    Remainder
                        .Parts(Template($"component {name}", facet), Only(before, name), Only(after, name), name)
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
