namespace Devin.Generated.Json;

/// <summary>The ways in which a response can leave the contract without being unreadable.</summary>
internal enum JsonDeviationKind
{
    UnknownEnumValue,
    UnknownProperty,
    UnknownVariant,
    MissingMember,
    UnexpectedNull,
}
