using Devin.Generator.Schemas;

namespace Devin.Generator.Normalization;

/// <summary>Where an operation stands: its path, its method in lower case, and the path item around it.</summary>
internal sealed record OperationSite(string Path, string Method, SchemaSite Operation, SchemaSite PathItem)
{
    /// <summary>The <c>operationId</c>, or null.</summary>
    public string? Id => Operation.Keywords.Text("operationId") is { Length: > 0 } id ? id : null;
}
