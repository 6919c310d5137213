using Devin.Generator.OpenApi;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares what path items have beside their operations.</summary>
internal static class PathRemainder
{
    /// <summary>Adds the differences.</summary>
    public static void Compare(Walk walk)
    {
        var (old, @new) = (Items(walk.Old), Items(walk.New));
        foreach (var path in old.Keys.Union(@new.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (before, after) = (old.GetValueOrDefault(path), @new.GetValueOrDefault(path));
            if (before is { } left && after is { } right)
            {
                walk.Differences.AddRange(
                    Remainder.Whole(
                        () => Template(path, Facet.Server) with { Subject = Subject.Operation },
                        left,
                        right,
                        "servers"
                    )
                );
                walk.Differences.AddRange(
                    Remainder.All(
                        () => Template(path, Facet.Unclassified),
                        left,
                        right,
                        keyword =>
                            keyword == "servers"
                            || HttpMethods.Contains(keyword)
                            || (keyword == "parameters" && HasOperation(left) && HasOperation(right))
                    )
                );
            }
            else if (!HasOperation((before ?? after)!.Value))
            {
                walk.Differences.AddRange(
                    Remainder.Parts(
                        () => Template(path, Facet.Unclassified),
                        Paths(walk.Old, path),
                        Paths(walk.New, path),
                        path
                    )
                );
            }
        }
    }

    private static Difference Template(string path, Facet facet) =>
        new(Subject.Document, facet, Shift.Changed) { Key = path, What = $"path {path}" };

    private static SchemaSite Paths(ComparedSide contract, string path)
    {
        var paths = contract.Document.Mapping("paths") ?? new MappingNode(contract.Document.Location, []);
        var only = paths.Members.Where(member => member.Name == path).ToArray();
        return new SchemaSite(new MappingNode(paths.Location, only), JsonPointer.Root.Append("paths"));
    }

    private static Dictionary<string, SchemaSite?> Items(ComparedSide contract)
    {
        var pointer = JsonPointer.Root.Append("paths");
        return (contract.Document.Mapping("paths")?.Members ?? []).ToDictionary(
            static path => path.Name,
            path => (SchemaSite?)contract.Follow(new SchemaSite(path.Value, pointer.Append(path.Name))),
            StringComparer.Ordinal
        );
    }

    private static bool HasOperation(SchemaSite item) =>
        item.Keywords.Members.Any(static member => HttpMethods.Contains(member.Name));
}
