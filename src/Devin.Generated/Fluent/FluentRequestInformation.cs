using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Fluent;

/// <summary>A request as Kiota describes it, that knows which operation of the contract it is for.</summary>
internal sealed class FluentRequestInformation(
    FluentOperation operation,
    string urlTemplate,
    Dictionary<string, object> pathParameters
) : RequestInformation(operation.Method, urlTemplate, pathParameters)
{
    /// <summary>The operation.</summary>
    public FluentOperation Operation => operation;
}
