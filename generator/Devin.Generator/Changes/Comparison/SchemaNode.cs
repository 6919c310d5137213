namespace Devin.Generator.Changes.Comparison;

/// <summary>A pair of schemas: its own differences, and the pairs inside it. Recursive schemas make circles.</summary>
internal sealed class SchemaNode
{
    /// <summary>The differences of this pair alone.</summary>
    public List<Difference> Differences { get; } = [];

    /// <summary>The pairs of schemas inside.</summary>
    public List<SchemaNode> Children { get; } = [];
}
