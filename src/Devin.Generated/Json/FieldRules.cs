namespace Devin.Generated.Json;

/// <summary>What the contract says of a property's presence.</summary>
[Flags]
internal enum FieldRules
{
    /// <summary>It may be left out and is never null.</summary>
    Optional = 0,

    /// <summary>It must be there.</summary>
    Required = 1,

    /// <summary>It may be null.</summary>
    Nullable = 2,
}
