namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The keywords of a schema for objects.</summary>
internal sealed record ObjectKeywords
{
    /// <summary>The schemas of the properties, by name.</summary>
    public IReadOnlyDictionary<string, ContractSchema> Properties { get; init; } =
        new Dictionary<string, ContractSchema>();

    /// <summary>The schemas of the properties whose names match a regular expression.</summary>
    public IReadOnlyList<NamePattern> PatternProperties { get; init; } = [];

    /// <summary>The schema of all other properties; null for any.</summary>
    public ContractSchema? AdditionalProperties { get; init; }

    /// <summary>The schema of the names; null for any.</summary>
    public ContractSchema? PropertyNames { get; init; }

    /// <summary>The names of the properties that an object must have.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>The names of the properties that an object must have if it has another one.</summary>
    public IReadOnlyList<Dependency> DependentRequired { get; init; } = [];

    /// <summary>The schemas that an object matches if it has a property, by the name of the property.</summary>
    public IReadOnlyDictionary<string, ContractSchema> DependentSchemas { get; init; } =
        new Dictionary<string, ContractSchema>();

    /// <summary>The minimum number of properties.</summary>
    public int MinProperties { get; init; }

    /// <summary>The maximum number of properties.</summary>
    public int MaxProperties { get; init; } = int.MaxValue;
}
