using Devin.Generator.Tree;

namespace DocumentationSite;

/// <summary>Changes a contract at one place, as outdated translations of the site do.</summary>
internal static class Drifts
{
    /// <summary>The contract without the last value of the first list of values that has several.</summary>
    /// <returns>The contract, and the value that it lacks.</returns>
    public static (MappingNode Contract, string Value) WithoutOneValue(MappingNode contract)
    {
        string? removed = null;
        var changed = (MappingNode)Visit(contract);
        return (
            changed,
            removed ?? throw new ArgumentException("The contract has no list of values.", nameof(contract))
        );

        Node Visit(Node node) =>
            node switch
            {
                MappingNode mapping => new MappingNode(
                    mapping.Location,
                    [
                        .. mapping.Members.Select(member =>
                            removed is null
                            && member is { Name: "enum", Value: SequenceNode { Items.Count: > 2 } values }
                                ? member with
                                {
                                    Value = Shorten(values),
                                }
                                : member with
                                {
                                    Value = Visit(member.Value),
                                }
                        ),
                    ]
                ),
                SequenceNode sequence => new SequenceNode(sequence.Location, [.. sequence.Items.Select(Visit)]),
                _ => node,
            };

        SequenceNode Shorten(SequenceNode values)
        {
            removed = ((ScalarNode)values.Items[^1]).Text;
            return new SequenceNode(values.Location, [.. values.Items.SkipLast(1)]);
        }
    }

    /// <summary>The contract with another path for an operation's path.</summary>
    public static MappingNode WithPath(MappingNode contract, string path, string other) =>
        new(
            contract.Location,
            [
                .. contract.Members.Select(member =>
                    member is { Name: "paths", Value: MappingNode paths }
                        ? member with
                        {
                            Value = new MappingNode(
                                paths.Location,
                                [.. paths.Members.Select(item => item.Name == path ? item with { Name = other } : item)]
                            ),
                        }
                        : member
                ),
            ]
        );
}
