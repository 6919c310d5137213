namespace Devin.Generated;

/// <summary>An enum value that some localized copies of the contract list and others do not.</summary>
/// <param name="TypeName">The name of the enum in C#, such as <c>SessionOrigin</c>.</param>
/// <param name="Value">The value in JSON.</param>
/// <param name="IsInReference">Whether the reference copy lists the value.</param>
/// <param name="ListedBy">The copies that list the value.</param>
/// <param name="NotListedBy">The copies that contain the enum without the value.</param>
public sealed record EnumDriftEntry(
    string TypeName,
    string Value,
    bool IsInReference,
    IReadOnlyList<ContractCopy> ListedBy,
    IReadOnlyList<ContractCopy> NotListedBy
);
