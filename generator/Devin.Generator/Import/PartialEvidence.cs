using Devin.Generator.Normalization;
using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>Finds what the service documents in part only.</summary>
internal static class PartialEvidence
{
    /// <summary>The operations as method and path, then the schemas by name, in the order of the document.</summary>
    /// <param name="document">The contract with its evidence.</param>
    public static IReadOnlyList<string> In(Node document)
    {
        var operations =
            from path in Members(document, "paths")
            from operation in Members(path.Value)
            where HttpMethods.All.Contains(operation.Name) && IsPartial(operation.Value)
            select $"{operation.Name.ToUpperInvariant()} {path.Name}";
        var schemas =
            from schema in Members(document, "components", "schemas")
            where IsPartial(schema.Value) || Members(schema.Value, "properties").Any(member => IsPartial(member.Value))
            select $"schema {schema.Name}";
        return [.. operations, .. schemas];
    }

    private static bool IsPartial(Node node) => node is MappingNode mapping && mapping[Extensions.Evidence] is not null;

    private static IReadOnlyList<Member> Members(Node node, params IEnumerable<string> names) =>
        names.Aggregate(node as MappingNode, static (found, name) => found?.Mapping(name))?.Members ?? [];
}
