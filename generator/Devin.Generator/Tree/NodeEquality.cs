namespace Devin.Generator.Tree;

/// <summary>Compares the values of two trees without regard to their places.</summary>
internal static class NodeEquality
{
    /// <summary>Compares by kind and text. The order of members has no meaning, the order of items has.</summary>
    public static bool AreEqual(Node left, Node right)
    {
        switch (left, right)
        {
            case (ScalarNode a, ScalarNode b):
                return a.Kind == b.Kind && string.Equals(a.Text, b.Text, StringComparison.Ordinal);
            case (SequenceNode a, SequenceNode b):
                return a.Items.Count == b.Items.Count
                    && a.Items.Zip(b.Items).All(static pair => AreEqual(pair.First, pair.Second));
            case (MappingNode a, MappingNode b):
                return a.Members.Count == b.Members.Count
                    && a.Members.All(member => b[member.Name] is { } other && AreEqual(member.Value, other));
            default:
                return false;
        }
    }
}
