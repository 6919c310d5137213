using Devin.Generator.Tree;

namespace Devin.Generator.Tests;

/// <summary>
/// A large contract as small ones: one path each, with the components that it reaches, everything at the place where it
/// is in the large one. Tests that need one place only use them, because they cost a fraction of the time.
/// </summary>
internal static class ContractSlices
{
    /// <summary>The slices; together they have every path and every component.</summary>
    public static IReadOnlyList<MappingNode> Of(MappingNode contract)
    {
        var slices = contract
            .Mapping("paths")!
            .Members.Select(path => Slice(contract, [path], References(path.Value)))
            .ToList();
        var alone = Components(contract).Except(slices.SelectMany(Components)).ToArray();
        if (alone.Length > 0)
        {
            slices.Add(Slice(contract, [], alone));
        }

        return slices;
    }

    private static IEnumerable<string> Components(MappingNode contract) =>
        from section in contract.Mapping("components")!.Members
        where section.Name != "securitySchemes"
        from component in ((MappingNode)section.Value).Members
        select Pointer(section.Name, component.Name);

    private static string Pointer(string section, string name) =>
        JsonPointer.Root.Append("components").Append(section).Append(name).ToString();

    /// <summary>The pointers of the components that are referenced, directly or through other components.</summary>
    private static void Follow(IEnumerable<string> references, Node contract, HashSet<string> found)
    {
        foreach (var reference in references.Where(found.Add))
        {
            Follow(References(JsonPointer.TryParse(reference)!.Value.Find(contract)!), contract, found);
        }
    }

    private static HashSet<string> References(Node node) =>
        node switch
        {
            MappingNode mapping =>
            [
                .. mapping.Members.SelectMany(static member =>
                    member is { Name: "$ref", Value: ScalarNode reference }
                        ? [reference.Text[1..]]
                        : References(member.Value)
                ),
            ],
            SequenceNode sequence => [.. sequence.Items.SelectMany(References)],
            _ => [],
        };

    private static MappingNode Slice(MappingNode contract, IReadOnlyList<Member> paths, IEnumerable<string> components)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        Follow(components, contract, wanted);

        MappingNode Section(Member section) =>
            With(
                (MappingNode)section.Value,
                members =>
                    members.Where(component =>
                        section.Name == "securitySchemes" || wanted.Contains(Pointer(section.Name, component.Name))
                    )
            );

        return With(
            contract,
            members =>
                members.Select(member =>
                    member.Name switch
                    {
                        "paths" => member with { Value = new MappingNode(member.Value.Location, paths) },
                        "components" => member with
                        {
                            Value = With(
                                (MappingNode)member.Value,
                                sections => sections.Select(section => section with { Value = Section(section) })
                            ),
                        },
                        _ => member,
                    }
                )
        );
    }

    private static MappingNode With(MappingNode node, Func<IReadOnlyList<Member>, IEnumerable<Member>> change) =>
        new(node.Location, [.. change(node.Members)]);
}
