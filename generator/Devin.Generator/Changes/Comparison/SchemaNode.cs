namespace Devin.Generator.Changes.Comparison;

/// <summary>A pair of schemas: its own differences, and the pairs inside it. Recursive schemas make circles.</summary>
internal sealed class SchemaNode
{
    private bool _isCompared;

    /// <summary>The differences of this pair alone.</summary>
    public List<Difference> Differences { get; } = [];

    /// <summary>The pairs of schemas inside, except those that are empty.</summary>
    public List<SchemaNode> Children { get; } = [];

    /// <summary>Whether nothing differs in this pair and inside it. A pair that is being compared counts as different.</summary>
    public bool IsEmpty => _isCompared && Differences.Count == 0 && Children.Count == 0;

    /// <summary>Adds a pair inside unless it is empty.</summary>
    public void Add(SchemaNode inner)
    {
        if (!inner.IsEmpty)
        {
            Children.Add(inner);
        }
    }

    /// <summary>A pair in which nothing differs.</summary>
    public static SchemaNode Empty() => new() { _isCompared = true };

    /// <summary>Ends the comparison of the pair.</summary>
    public void Complete() => _isCompared = true;
}
