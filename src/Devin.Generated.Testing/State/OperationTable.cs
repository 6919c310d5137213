using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.State;

/// <summary>Executes an operation. Calls are made one at a time.</summary>
/// <exception cref="Refusal">The request is rejected.</exception>
internal delegate ServiceResponse OperationHandler(ServiceCall call);

/// <summary>The operations that have a state, with what executes them.</summary>
internal sealed class OperationTable
{
    private readonly Dictionary<string, OperationHandler> _handlers = new(StringComparer.Ordinal);

    /// <summary>The method and path of each operation, such as <c>GET /v3/self</c>.</summary>
    public IReadOnlyCollection<string> Keys => _handlers.Keys;

    /// <summary>Adds an operation.</summary>
    /// <param name="key">The method and the path of the contract, such as <c>GET /v3/self</c>.</param>
    /// <param name="handler">Executes it.</param>
    /// <exception cref="ArgumentException">The operation was added before.</exception>
    public void Add(string key, OperationHandler handler) => _handlers.Add(key, handler);

    /// <summary>What executes an operation; null if it has no state.</summary>
    public OperationHandler? Find(string key) => _handlers.GetValueOrDefault(key);
}
