using System.Globalization;
using System.Net;
using Devin.Generated.Errors;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Fluent;

/// <summary>Makes the library's exceptions for request adapters that know nothing but Kiota's error mappings.</summary>
internal static class FluentErrors
{
    /// <summary>The exception of an answer.</summary>
    /// <param name="operation">What was called.</param>
    /// <param name="status">The key of the mapping: a status, or a range such as <c>5XX</c>.</param>
    /// <param name="node">The answer's body.</param>
    /// <remarks>Status and headers come later: the adapter sets them on the exception.</remarks>
    public static DevinApiException Create(ApiOperation operation, string status, IParseNode node)
    {
        var code = (HttpStatusCode)(
            int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var exact) ? exact
            : status.StartsWith('5') ? 500
            : 400
        );
        var json = (node as FluentParseNode)?.Json.ToArray() ?? NodeJson.Of(node) ?? [];
        var problem = ProblemReader.Read(json, "application/json");
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
