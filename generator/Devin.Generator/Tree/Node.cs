namespace Devin.Generator.Tree;

/// <summary>A part of a YAML or JSON document that knows where it stands. Nodes never change.</summary>
internal abstract class Node(SourceLocation location)
{
    /// <summary>Where the node begins.</summary>
    public SourceLocation Location { get; } = location;
}
