using System.Collections.Concurrent;
using System.Text.Json;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The components of the contract. A component is read when it is first used.</summary>
/// <param name="text">The emitted table: a schema per name.</param>
internal sealed class SchemaTable(TableText text)
{
    private readonly ConcurrentDictionary<string, ContractSchema> _schemas = new(StringComparer.Ordinal);
    private readonly Lazy<MemberTable> _members = new(() => new MemberTable(text));

    /// <summary>The number of components that have been read.</summary>
    public int ReadCount => _schemas.Count;

    /// <summary>The component with a name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ContractSchema Find(string name) =>
        _schemas.GetOrAdd(name, static (key, table) => table.Read(table._members.Value.Parse(key)), this);

    /// <summary>Reads a schema that can refer to components.</summary>
    public ContractSchema Read(in JsonElement schema) => new SchemaReader(this).Read(schema);
}
