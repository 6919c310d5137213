using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>Compares what two fragments show at one place, where both must show the same.</summary>
internal static class ValueComparison
{
    /// <summary>Names the highest places at which the fragments disagree.</summary>
    public static void Compare(Node left, Node right, JsonPointer pointer, List<Diagnostic> found)
    {
        switch (left, right)
        {
            case (MappingNode a, MappingNode b):
                CompareMembers(a, b, pointer, found);
                break;
            case (SequenceNode a, SequenceNode b) when IsSet(pointer) && HaveSameItems(a, b):
                break;
            case (SequenceNode a, SequenceNode b) when !IsSet(pointer) && a.Items.Count == b.Items.Count:
                for (var index = 0; index < a.Items.Count; index++)
                {
                    Compare(a.Items[index], b.Items[index], pointer.Append(index), found);
                }

                break;
            case (ScalarNode a, ScalarNode b) when NodeEquality.AreEqual(a, b):
                break;
            default:
                found.Add(Disagreement.Different(left, right, pointer));
                break;
        }
    }

    private static void CompareMembers(MappingNode left, MappingNode right, JsonPointer pointer, List<Diagnostic> found)
    {
        foreach (var member in left.Members)
        {
            var place = pointer.Append(member.Name);
            if (right[member.Name] is { } other)
            {
                Compare(member.Value, other, place, found);
            }
            else
            {
                found.Add(Disagreement.Lone(member, place, right.Location));
            }
        }

        found.AddRange(
            right
                .Members.Where(member => left[member.Name] is null)
                .Select(member => Disagreement.Lone(member, pointer.Append(member.Name), left.Location))
        );
    }

    /// <summary>The order of required names means nothing (JSON Schema 2020-12, validation, 6.5.3).</summary>
    private static bool IsSet(JsonPointer pointer) =>
        pointer.ToString().EndsWith("/required", StringComparison.Ordinal);

    private static bool HaveSameItems(SequenceNode left, SequenceNode right) =>
        InOrder(left).SequenceEqual(InOrder(right));

    private static IEnumerable<string> InOrder(SequenceNode names) =>
        names.Items.Select(YamlWriter.Write).Order(StringComparer.Ordinal);
}
