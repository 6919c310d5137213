namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The keywords of a schema that contain other schemas for the same value.</summary>
internal sealed record CompositionKeywords
{
    /// <summary>The schemas that a value matches all.</summary>
    public IReadOnlyList<ContractSchema> AllOf { get; init; } = [];

    /// <summary>The schemas of which a value matches at least one; empty if there are none.</summary>
    public IReadOnlyList<ContractSchema> AnyOf { get; init; } = [];

    /// <summary>The schemas of which a value matches exactly one; empty if there are none.</summary>
    public IReadOnlyList<ContractSchema> OneOf { get; init; } = [];

    /// <summary>Selects one of <see cref="OneOf"/>, or of <see cref="AnyOf"/> without it; null if nothing does.</summary>
    public DiscriminatorKeyword? Discriminator { get; init; }

    /// <summary>The schema that a value does not match; null if there is none.</summary>
    public ContractSchema? Not { get; init; }

    /// <summary>The schema that decides between <see cref="Then"/> and <see cref="Else"/>; null if there is none.</summary>
    public ContractSchema? If { get; init; }

    /// <summary>The schema of a value that matches <see cref="If"/>; null for any.</summary>
    public ContractSchema? Then { get; init; }

    /// <summary>The schema of a value that does not match <see cref="If"/>; null for any.</summary>
    public ContractSchema? Else { get; init; }
}
