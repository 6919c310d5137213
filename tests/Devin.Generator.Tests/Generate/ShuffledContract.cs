using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Generate;

/// <summary>An equivalent document: the members of every mapping are shuffled, lists keep their order.</summary>
internal static class ShuffledContract
{
    public static Node Of(Node node, Random random) =>
        node switch
        {
            MappingNode mapping => new MappingNode(mapping.Location, Shuffle(mapping.Members, random)),
            SequenceNode sequence => new SequenceNode(
                sequence.Location,
                [.. sequence.Items.Select(item => Of(item, random))]
            ),
            _ => node,
        };

    private static Member[] Shuffle(IReadOnlyList<Member> members, Random random)
    {
        var shuffled = members.Select(member => member with { Value = Of(member.Value, random) }).ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }
}
