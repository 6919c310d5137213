namespace Devin.Generator.Tree;

/// <summary>A part of a YAML or JSON document with its place in the file. Nodes are immutable.</summary>
internal abstract class Node(SourceLocation location)
{
    /// <summary>Where the node begins.</summary>
    public SourceLocation Location { get; } = location;
}
