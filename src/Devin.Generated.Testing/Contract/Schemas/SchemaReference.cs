namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>A reference to a component, which is read when it is needed, so that components can contain themselves.</summary>
/// <param name="table">The components.</param>
/// <param name="name">The name of the component.</param>
internal sealed class SchemaReference(SchemaTable table, string name)
{
    /// <summary>The component.</summary>
    public ContractSchema Target => field ??= table.Find(name);
}
