namespace Devin.Generated.Json;

/// <summary>The ways in which a response can differ from the contract and still be read.</summary>
internal enum JsonDeviationKind
{
    UnknownEnumValue,
    UnknownProperty,
    UnknownVariant,
    MissingMember,
    UnexpectedNull,
    UnreadableValue,
}
