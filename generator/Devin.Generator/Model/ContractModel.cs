namespace Devin.Generator.Model;

/// <summary>
/// A contract in C#'s terms: everything that emitters need, independent of the spelling in the contract.
/// </summary>
internal sealed record ContractModel
{
    private readonly Lazy<Dictionary<string, ModelDefinition>> _models = null!;

    /// <summary>The contract's title.</summary>
    public required string Title { get; init; }

    /// <summary>The contract's version.</summary>
    public required string Version { get; init; }

    /// <summary>The first address of the service, where the contract names one.</summary>
    public string? Server { get; init; }

    /// <summary>The security schemes.</summary>
    public ContractSecurity Security { get; init; } = ContractSecurity.Undeclared;

    /// <summary>The parameters that all operations have, by place and name.</summary>
    public IReadOnlyList<SharedParameter> SharedParameters { get; init; } = [];

    /// <summary>The emitted types in ordinal order of their names.</summary>
    public required IReadOnlyList<TypeDefinition> Definitions
    {
        get;
        init
        {
            field = value;
            _models = new(() =>
                value
                    .OfType<ModelDefinition>()
                    .ToDictionary(static definition => definition.Name, StringComparer.Ordinal)
            );
        }
    }

    /// <summary>The models among the emitted types, by name.</summary>
    public IReadOnlyDictionary<string, ModelDefinition> Models => _models.Value;

    /// <summary>The operations in ordinal order of path and method.</summary>
    public required IReadOnlyList<Operation> Operations { get; init; }

    /// <summary>The operations, each followed by its method for a form where it has one.</summary>
    public IEnumerable<Operation> Methods =>
        Operations.SelectMany(static operation =>
            operation.FormMethod is { } form ? (Operation[])[operation, form] : [operation]
        );
}
