using Devin.Generated.Testing.Contract.Schemas;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.State;

/// <summary>Executes an operation. Calls are made one at a time.</summary>
/// <exception cref="Refusal">The request is rejected.</exception>
internal delegate ServiceResponse OperationHandler(ServiceCall call);

/// <summary>The operations that have a state, with what executes them.</summary>
internal sealed class OperationTable
{
    private readonly Dictionary<string, OperationHandler> _handlers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _queries = new(StringComparer.Ordinal);

    /// <summary>The method and path of each operation, such as <c>GET /v3/self</c>.</summary>
    public IReadOnlyCollection<string> Keys => _handlers.Keys;

    /// <summary>Adds an operation.</summary>
    /// <param name="key">The method and the path of the contract, such as <c>GET /v3/self</c>.</param>
    /// <param name="handler">Executes it.</param>
    /// <exception cref="ArgumentException">The operation was added before.</exception>
    public void Add(string key, OperationHandler handler) => _handlers.Add(key, handler);

    /// <summary>Adds query parameters that an operation reads although the contract does not define them.</summary>
    /// <param name="key">The method and the path of the contract.</param>
    /// <param name="prefix">The beginning of their names, such as <c>metadata.</c>.</param>
    /// <exception cref="ArgumentException">The operation has such parameters already.</exception>
    public void AddQuery(string key, string prefix) => _queries.Add(key, "query/" + prefix);

    /// <summary>Whether a violation of the contract is a query parameter that the operation reads.</summary>
    public bool Reads(string key, ContractFinding finding) =>
        _queries.TryGetValue(key, out var location) && finding.Location.StartsWith(location, StringComparison.Ordinal);

    /// <summary>What executes an operation; null if it has no state.</summary>
    public OperationHandler? Find(string key) => _handlers.GetValueOrDefault(key);
}
