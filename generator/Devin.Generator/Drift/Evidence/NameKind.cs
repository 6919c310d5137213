namespace Devin.Generator.Drift.Evidence;

/// <summary>What the keys of a group are.</summary>
internal enum NameKind
{
    /// <summary>Keywords of OpenAPI or JSON Schema.</summary>
    Keywords,

    /// <summary>Names that the contract chose: of properties, schemas, paths.</summary>
    Names,

    /// <summary>Identities of the items of a list that has no names.</summary>
    Identities,
}
