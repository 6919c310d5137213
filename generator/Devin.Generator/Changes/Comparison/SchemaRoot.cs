namespace Devin.Generator.Changes.Comparison;

/// <summary>A pair of schemas where an operation meets it.</summary>
internal sealed record SchemaRoot(SchemaNode Node, Reach Reach, OperationPair Operation);
