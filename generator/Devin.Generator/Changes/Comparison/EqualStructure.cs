using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Recognizes parts with the same structure, whatever their texts for people except titles, which can be names.</summary>
internal static class EqualStructure
{
    /// <summary>Whether two parts have one structure. Other notations of a number count as another structure.</summary>
    /// <param name="old">The old part.</param>
    /// <param name="new">The new part.</param>
    /// <param name="areEqual">Whether the targets of a reference are equal.</param>
    public static bool Are(Node? old, Node? @new, Func<string, bool> areEqual) => Are(old, @new, false, areEqual);

    private static bool Are(Node? old, Node? @new, bool areNames, Func<string, bool> areEqual) =>
        (old, @new) switch
        {
            (null, null) => true,
            (ScalarNode one, ScalarNode other) => one.Kind == other.Kind
                && string.Equals(one.Text, other.Text, StringComparison.Ordinal),
            (MappingNode one, MappingNode other) => Are(one, other, areNames, areEqual),
            (SequenceNode one, SequenceNode other) => Are(one.Items, other.Items, areEqual),
            _ => false,
        };

    private static bool Are(IReadOnlyList<Node> old, IReadOnlyList<Node> @new, Func<string, bool> areEqual)
    {
        if (old.Count != @new.Count)
        {
            return false;
        }

        for (var index = 0; index < old.Count; index++)
        {
            if (!Are(old[index], @new[index], false, areEqual))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Are(MappingNode old, MappingNode @new, bool areNames, Func<string, bool> areEqual)
    {
        var (left, right) = (old.Members, @new.Members);
        var rest = right.Count;
        for (var index = 0; index < left.Count; index++)
        {
            var member = left[index];
            if (!areNames && IsText(member.Name))
            {
                continue;
            }

            // Equal objects usually have their members in one order.
            var other =
                index < right.Count && string.Equals(member.Name, right[index].Name, StringComparison.Ordinal)
                    ? right[index].Value
                    : @new[member.Name];
            if (other is null || !AreMembers(member, other, areNames, areEqual))
            {
                return false;
            }

            rest--;
        }

        for (var index = 0; rest > 0 && !areNames && index < right.Count; index++)
        {
            rest -= IsText(right[index].Name) ? 1 : 0;
        }

        return rest == 0;
    }

    private static bool AreMembers(Member old, Node @new, bool areNames, Func<string, bool> areEqual) =>
        areNames ? Are(old.Value, @new, false, areEqual)
        : Structure.IsValue(old.Name) ? EqualNodes.Are(old.Value, @new)
        : Are(old.Value, @new, Structure.HasNames(old.Name, old.Value), areEqual)
            && (old is not { Name: "$ref", Value: ScalarNode reference } || areEqual(reference.Text));

    private static bool IsText(string keyword) => keyword != "title" && Structure.IsText(keyword);
}
