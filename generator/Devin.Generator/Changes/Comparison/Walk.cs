namespace Devin.Generator.Changes.Comparison;

/// <summary>What the comparison of two contracts has found so far.</summary>
internal sealed class Walk
{
    public Walk(ComparedContract old, ComparedContract @new)
    {
        Old = new ComparedSide(old);
        New = new ComparedSide(@new);
        Equal = new EqualParts(Old, New);
        Schemas = new SchemaComparer(Equal);
    }

    /// <summary>The old side.</summary>
    public ComparedSide Old { get; }

    /// <summary>The new side.</summary>
    public ComparedSide New { get; }

    /// <summary>The parts in which nothing differs, which need not be compared.</summary>
    public EqualParts Equal { get; }

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
    public SchemaComparer Schemas { get; }
}
