namespace Devin.Generator.Tree;

/// <summary>An array.</summary>
internal sealed class SequenceNode(SourceLocation location, IReadOnlyList<Node> items) : Node(location)
{
    /// <summary>The items in the order of the file.</summary>
    public IReadOnlyList<Node> Items { get; } = items;
}
