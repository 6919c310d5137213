using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Core;

/// <summary>The service responded with an error status code. Common status codes have derived classes.</summary>
public class DevinApiException : DevinException, IParsable
{
    /// <summary>Initializes a new instance of <see cref="DevinApiException"/>.</summary>
    /// <param name="failure">What is known about the response.</param>
    public DevinApiException(ApiFailure failure)
        : base(failure.Message, failure.Operation, failure.RequestId, null)
    {
        ResponseStatusCode = (int)failure.Status;
        ResponseHeaders = failure.Headers.ToDictionary(
            static header => header.Key,
            static IEnumerable<string> (header) => header.Value,
            StringComparer.OrdinalIgnoreCase
        );
        Problem = failure.Problem;
        RetryAfter = failure.RetryAfter;
    }

    /// <summary>Gets the status code of the response.</summary>
    public HttpStatusCode Status => (HttpStatusCode)ResponseStatusCode;

    /// <summary>
    /// Gets the content of the response body. Its properties are empty if the body contains no known information.
    /// </summary>
    public ApiProblem Problem { get; }

    /// <summary>Gets the headers of the response. Names are case-insensitive.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers =>
        ResponseHeaders.ToDictionary(
            static header => header.Key,
            static IReadOnlyList<string> (header) => [.. header.Value],
            StringComparer.OrdinalIgnoreCase
        );

    /// <summary>
    /// Gets the time that the service asks to wait before the next attempt (<c>Retry-After</c>); null if it does not.
    /// </summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>
    /// Returns the body of the response as JSON; null if it is not JSON, if it is JSON null, or if it has more than 64 KiB.
    /// It may repeat values that were sent, including secrets: do not log it as a whole.
    /// </summary>
    public JsonNode? ReadBodyAsJson() =>
        Problem.Json switch
        {
            { ValueKind: JsonValueKind.Object } json => JsonObject.Create(json),
            { ValueKind: JsonValueKind.Array } json => JsonArray.Create(json),
            { } json => JsonValue.Create(json),
            null => null,
        };

    // Kiota's request adapters only throw types that they can parse. The factory has already read everything.
    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>();

    void IParsable.Serialize(ISerializationWriter writer) =>
        throw new NotSupportedException("An error is read from a response and never sent.");
}
