using System.Collections.Concurrent;
using Devin.Generated.Testing.Contract.Schemas;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Contract;

/// <summary>
/// The contract from which the library was built, as the generator has emitted it. Operations and schemas are read when they
/// are first used. All members are thread-safe.
/// </summary>
internal sealed class DescribedContract
{
    private readonly MemberTable _members;
    private readonly RouteNode _routes = new();
    private readonly ConcurrentDictionary<string, ContractOperation> _operations = new(StringComparer.Ordinal);

    /// <summary>Reads the routes of the emitted tables.</summary>
    /// <param name="operations">The operations by method and path, such as <c>GET /v3/self</c>.</param>
    /// <param name="schemas">The components by name.</param>
    public DescribedContract(TableText operations, TableText schemas)
    {
        Schemas = new SchemaTable(schemas);
        _members = new MemberTable(operations);
        foreach (var key in _members.Names)
        {
            _routes.Add(key);
        }
    }

    /// <summary>The components.</summary>
    public SchemaTable Schemas { get; }

    /// <summary>The method and path of each operation, such as <c>GET /v3/self</c>.</summary>
    public IReadOnlyCollection<string> Keys => _members.Names;

    /// <summary>Finds the operation of a request.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path, escaped as sent.</param>
    public RouteMatch Find(string method, string path)
    {
        var segments = path.Split('/');
        for (var index = 0; index < segments.Length; index++)
        {
            segments[index] = Uri.UnescapeDataString(segments[index]);
        }

        var values = new List<string>();
        var isPathKnown = false;
        if (_routes.Find(method, segments, values, ref isPathKnown) is not { } key)
        {
            return isPathKnown ? RouteMatch.UnknownMethod : RouteMatch.UnknownPath;
        }

        var operation = Operation(key);
        return new RouteMatch(operation, new PathValues(operation.PathNames, values), true);
    }

    /// <summary>The operation with a method and a path, such as <c>GET /v3/self</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ContractOperation Operation(string key) =>
        _operations.GetOrAdd(
            key,
            static (key, contract) => new ContractOperation(key, contract._members.Parse(key), contract.Schemas),
            this
        );
}
