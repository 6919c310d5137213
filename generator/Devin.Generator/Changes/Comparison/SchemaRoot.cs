namespace Devin.Generator.Changes.Comparison;

/// <summary>A pair of schemas that an operation uses directly.</summary>
internal sealed record SchemaRoot(SchemaNode Node, Reach Reach, OperationPair Operation);
