namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The keywords of a schema for arrays.</summary>
internal sealed record ArrayKeywords
{
    /// <summary>The schemas of the first items, by index.</summary>
    public IReadOnlyList<ContractSchema> PrefixItems { get; init; } = [];

    /// <summary>The schema of the items after them; null for any.</summary>
    public ContractSchema? Items { get; init; }

    /// <summary>The schema that some of the items match; null if none need to.</summary>
    public ContractSchema? Contains { get; init; }

    /// <summary>The minimum number of items that match <see cref="Contains"/>.</summary>
    public int MinContains { get; init; }

    /// <summary>The maximum number of items that match <see cref="Contains"/>.</summary>
    public int MaxContains { get; init; }

    /// <summary>The minimum number of items.</summary>
    public int MinItems { get; init; }

    /// <summary>The maximum number of items.</summary>
    public int MaxItems { get; init; } = int.MaxValue;

    /// <summary>Whether the items differ.</summary>
    public bool HasUniqueItems { get; init; }
}
