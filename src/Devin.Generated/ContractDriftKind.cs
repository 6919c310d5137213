namespace Devin.Generated;

/// <summary>The ways in which a response can leave the contract and still be read.</summary>
public enum ContractDriftKind
{
    /// <summary>An enum has a value that the contract does not list. The value is kept.</summary>
    UnknownEnumValue,

    /// <summary>An object has a property that the contract does not list. It is kept.</summary>
    UnknownProperty,

    /// <summary>A value fits none of the types of a union. It is kept as JSON.</summary>
    UnknownVariant,

    /// <summary>A property is absent that the contract requires.</summary>
    MissingProperty,

    /// <summary>A value is null where the contract has no null.</summary>
    UnexpectedNull,

    /// <summary>The status is none that the contract declares for the operation.</summary>
    UndeclaredStatus,
}
