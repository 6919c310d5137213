namespace Devin.Generator.Changes.Comparison;

/// <summary>What the comparison of two contracts has found so far.</summary>
internal sealed class Walk(ComparedContract old, ComparedContract @new)
{
    /// <summary>The old side.</summary>
    public ComparedSide Old { get; } = new(old);

    /// <summary>The new side.</summary>
    public ComparedSide New { get; } = new(@new);

    /// <summary>The differences outside of schemas.</summary>
    public List<Difference> Differences { get; } = [];

    /// <summary>The schemas that operations use directly.</summary>
    public List<SchemaRoot> Roots { get; } = [];

    /// <summary>Compares schemas that an operation uses directly.</summary>
    public void AddRoot(SchemaPair schemas, Reach reach, OperationPair operation)
    {
        var node = Schemas.Compare(schemas);
        if (!node.IsEmpty)
        {
            Roots.Add(new SchemaRoot(node, reach, operation));
        }
    }

    /// <summary>Compares schemas.</summary>
    public SchemaComparer Schemas { get; } = new();
}
