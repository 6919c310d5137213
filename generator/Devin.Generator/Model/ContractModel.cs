namespace Devin.Generator.Model;

/// <summary>A contract in C#'s terms: everything that emitters need, and nothing of how the contract spelled it.</summary>
/// <param name="Title">The contract's title.</param>
/// <param name="Version">The contract's version.</param>
/// <param name="Server">The first address of the service, where the contract names one.</param>
/// <param name="Definitions">The emitted types in ordinal order of their names.</param>
/// <param name="Operations">The operations in ordinal order of path and method.</param>
internal sealed record ContractModel(
    string Title,
    string Version,
    string? Server,
    Documentation Documentation,
    IReadOnlyList<TypeDefinition> Definitions,
    IReadOnlyList<Operation> Operations
);
