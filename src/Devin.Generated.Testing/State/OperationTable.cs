using Devin.Generated.Testing.Contract;
using Devin.Generated.Testing.Contract.Schemas;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.State;

/// <summary>Executes an operation. Calls are made one at a time.</summary>
/// <exception cref="Refusal">The request is rejected.</exception>
internal delegate ServiceResponse OperationHandler(ServiceCall call);

/// <summary>
/// The operations with what executes them. The operations of a group are added when the first of them is executed, so that a
/// service has the cost of what is used only. All members are thread-safe.
/// </summary>
internal sealed class OperationTable
{
    private readonly Dictionary<string, OperationHandler> _handlers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _queries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Action<OperationTable>>> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<Action<OperationTable>> _added = [];
    private readonly Lock _gate = new();

    /// <summary>The method and path of each operation, such as <c>GET /v3/self</c>.</summary>
    public IReadOnlyCollection<string> Keys
    {
        get
        {
            lock (_gate)
            {
                foreach (var group in _groups.Keys.ToList())
                {
                    Load(group);
                }

                return [.. _handlers.Keys];
            }
        }
    }

    /// <summary>Adds the operations of one or more groups.</summary>
    /// <param name="add">Adds the operations. It is called once, when an operation of one of the groups is executed.</param>
    /// <param name="groups">The names of the groups in the client, such as <c>Enterprise.Sessions</c>.</param>
    public void AddGroup(Action<OperationTable> add, params string[] groups)
    {
        foreach (var group in groups)
        {
            if (!_groups.TryGetValue(group, out var parts))
            {
                _groups[group] = parts = [];
            }

            parts.Add(add);
        }
    }

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
    public bool Reads(ContractOperation operation, ContractFinding finding)
    {
        lock (_gate)
        {
            Load(operation.Group);
            return _queries.TryGetValue(operation.Key, out var location)
                && finding.Location.StartsWith(location, StringComparison.Ordinal);
        }
    }

    /// <summary>What executes an operation.</summary>
    /// <exception cref="KeyNotFoundException">No group has the operation.</exception>
    public OperationHandler Find(ContractOperation operation)
    {
        lock (_gate)
        {
            Load(operation.Group);
            return _handlers[operation.Key];
        }
    }

    private void Load(string group)
    {
        if (!_groups.Remove(group, out var parts))
        {
            return;
        }

        foreach (var add in parts)
        {
            if (_added.Add(add))
            {
                add(this);
            }
        }
    }
}
