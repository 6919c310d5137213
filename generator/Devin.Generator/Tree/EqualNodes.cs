namespace Devin.Generator.Tree;

/// <summary>Recognizes nodes with the same text quickly, so that only others are compared in detail.</summary>
internal static class EqualNodes
{
    /// <summary>
    /// Whether both have the same members, items and texts; the order of members does not count. Numbers in different
    /// notations are different texts.
    /// </summary>
    public static bool Are(Node? left, Node? right) =>
        ReferenceEquals(left, right)
        || (left, right) switch
        {
            (ScalarNode one, ScalarNode other) => one.Kind == other.Kind
                && string.Equals(one.Text, other.Text, StringComparison.Ordinal),
            (MappingNode one, MappingNode other) => Are(one, other),
            (SequenceNode one, SequenceNode other) => Are(one.Items, other.Items),
            _ => false,
        };

    private static bool Are(MappingNode left, MappingNode right)
    {
        if (left.Members.Count != right.Members.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Members.Count; index++)
        {
            // Equal objects usually have their members in one order.
            var (member, other) = (left.Members[index], right.Members[index]);
            var value = string.Equals(member.Name, other.Name, StringComparison.Ordinal)
                ? other.Value
                : right[member.Name];
            if (!Are(member.Value, value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Are(IReadOnlyList<Node> left, IReadOnlyList<Node> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Count; index++)
        {
            if (!Are(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }
}
