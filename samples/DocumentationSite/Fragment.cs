using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace DocumentationSite;

/// <summary>Cuts the part of a contract that one page shows: an operation, and the components that it reaches.</summary>
/// <param name="contract">The contract.</param>
internal sealed class Fragment(MappingNode contract)
{
    private const string ComponentPrefix = "#/components/";

    private readonly Dictionary<string, Node> _components = (contract.Mapping("components")?.Members ?? [])
        .SelectMany(static group =>
            ((MappingNode)group.Value).Members.Select(component =>
                (Key: $"{group.Name}/{component.Name}", component.Value)
            )
        )
        .ToDictionary(static component => component.Key, static component => component.Value, StringComparer.Ordinal);

    /// <summary>The document of some operations.</summary>
    public MappingNode Of(params IEnumerable<ApiOperation> operations)
    {
        var paths = contract.Mapping("paths")!;
        var item = new MappingNode(
            paths.Location,
            [
                .. operations
                    .GroupBy(static operation => operation.Path, static operation => operation.Method)
                    .Select(path => new Member(path.Key, paths.Location, Item(paths.Mapping(path.Key)!, [.. path]))),
            ]
        );
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Node>([item]);
        while (open.TryPop(out var node))
        {
            foreach (var key in References(node).Where(reached.Add))
            {
                open.Push(_components[key]);
            }
        }

        return With(
            contract,
            contract
                .Members.Where(static member => member.Name != "tags")
                .Select(member =>
                    member.Name switch
                    {
                        "paths" => member with { Value = item },
                        "components" => member with { Value = Components((MappingNode)member.Value, reached) },
                        _ => member,
                    }
                )
        );
    }

    private static MappingNode Item(MappingNode path, IReadOnlyList<string> methods) =>
        With(path, path.Members.Where(member => methods.Contains(member.Name) || !HttpMethods.Contains(member.Name)));

    private static MappingNode Components(MappingNode components, HashSet<string> reached) =>
        With(
            components,
            components
                .Members.Select(group =>
                    group with
                    {
                        Value = With(
                            (MappingNode)group.Value,
                            ((MappingNode)group.Value).Members.Where(component =>
                                group.Name == "securitySchemes" || reached.Contains($"{group.Name}/{component.Name}")
                            )
                        ),
                    }
                )
                .Where(static group => ((MappingNode)group.Value).Members.Count > 0)
        );

    private static IEnumerable<string> References(Node node) =>
        node switch
        {
            MappingNode mapping => mapping.Members.SelectMany(static member =>
                member is { Name: "$ref", Value: ScalarNode reference }
                    ? [reference.Text[ComponentPrefix.Length..]]
                    : References(member.Value)
            ),
            SequenceNode sequence => sequence.Items.SelectMany(References),
            _ => [],
        };

    private static MappingNode With(MappingNode node, IEnumerable<Member> members) => new(node.Location, [.. members]);
}
