using Devin.Generator.Schemas;

namespace Devin.Generator.Normalization;

/// <summary>The place of an operation: its path, its method in lower case, and its path item.</summary>
internal sealed record OperationSite(string Path, string Method, SchemaSite Operation, SchemaSite PathItem)
{
    /// <summary>The <c>operationId</c>, or null.</summary>
    public string? Id => Operation.Keywords.Text("operationId") is { Length: > 0 } id ? id : null;
}
