namespace Devin.Generated;

/// <summary>An enum value that some copies of the contract list, and others that show the same place do not.</summary>
/// <param name="TypeName">The enum's name in C#, such as <c>SessionOrigin</c>.</param>
/// <param name="Value">The value on the wire.</param>
/// <param name="IsInReference">Whether the reference copy lists it.</param>
/// <param name="ListedBy">The copies that list it.</param>
/// <param name="NotListedBy">The copies that show the list without it.</param>
public sealed record EnumDriftEntry(
    string TypeName,
    string Value,
    bool IsInReference,
    IReadOnlyList<ContractCopy> ListedBy,
    IReadOnlyList<ContractCopy> NotListedBy
);
