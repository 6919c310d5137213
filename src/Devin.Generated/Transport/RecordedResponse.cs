using System.Net;
using System.Text;
using Devin.Generated.Core;
using Devin.Generated.Errors;

namespace Devin.Generated.Transport;

/// <summary>A response with a copy of its body.</summary>
internal sealed record RecordedResponse(
    string Operation,
    HttpStatusCode Status,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Headers,
    string? RequestId,
    int Attempts,
    byte[] Body,
    Encoding Encoding,
    TokenRedaction Redaction
)
{
    /// <summary>Copies a response.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="response">The response. Its body is empty if it is streamed.</param>
    /// <param name="attempts">The number of attempts of the call.</param>
    public static RecordedResponse Of(ApiOperation operation, ApiResponse response, int attempts) =>
        new(
            operation.Name,
            response.Status,
            ResponseHeaders.ToDictionary(response.Message),
            ResponseHeaders.RequestId(response.Message),
            attempts,
            response.Body.ToArray(),
            ApiTransport.EncodingOf(response),
            response.Redaction
        );
}
