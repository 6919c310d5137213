using System.Globalization;
using System.Net;
using Devin.Generated.Core;
using Devin.Generated.Errors;
using Devin.Generated.Kiota;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Fluent;

/// <summary>Creates the library's exceptions for request adapters that support Kiota's error mappings only.</summary>
internal static class FluentErrors
{
    /// <summary>Creates the exception for an error response.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="status">The key of the error mapping: a status code, or a range such as <c>5XX</c>.</param>
    /// <param name="node">The response body.</param>
    /// <remarks>The adapter sets the status code and the headers on the exception afterwards.</remarks>
    public static DevinApiException Create(ApiOperation operation, string status, IParseNode node)
    {
        var code = (HttpStatusCode)(
            int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var exact) ? exact
            : status.StartsWith('5') ? 500
            : 400
        );
        var json = (node as IJsonParseNode)?.Json.ToArray() ?? NodeJson.ToUtf8(node) ?? [];
        var problem = ProblemReader.Read(json, "application/json", default);
        var failure = new ApiFailure
        {
            Message = ErrorMessage.Compose(
                operation.Name,
                exact > 0 ? ErrorMessage.Describe(code) : status,
                problem,
                null,
                null
            ),
            Operation = operation.Name,
            Status = code,
            Headers = new Dictionary<string, IReadOnlyList<string>>(),
            Problem = problem,
        };
        return exact > 0 || status.StartsWith('5')
            ? ErrorFactory.Typed(failure, false)
            : new DevinApiException(failure);
    }
}
