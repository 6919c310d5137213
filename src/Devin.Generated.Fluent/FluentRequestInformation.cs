using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Fluent;

/// <summary>A Kiota request with its operation of the contract.</summary>
internal sealed class FluentRequestInformation(
    FluentOperation operation,
    string urlTemplate,
    Dictionary<string, object> pathParameters
) : RequestInformation(operation.Method, urlTemplate, pathParameters)
{
    /// <summary>The operation.</summary>
    public FluentOperation Operation => operation;
}
