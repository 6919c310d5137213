using System.Collections.ObjectModel;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Devin.Generated.Core;
using Devin.Generated.Errors;
using Devin.Generated.Json;
using Devin.Generated.Transport;

namespace Devin.Generated;

/// <summary>A response as it arrived: status code, headers and body.</summary>
public sealed class RawResponse
{
    private readonly RecordedResponse _response;

    internal RawResponse(RecordedResponse response) => _response = response;

    /// <summary>
    /// Initializes a new instance of <see cref="RawResponse"/>, whose text is in UTF-8, for tests of programs that receive one.
    /// </summary>
    /// <param name="operation">The name of the operation that was called.</param>
    /// <param name="status">The status code.</param>
    /// <param name="body">The body.</param>
    /// <param name="headers">The headers. Default: none.</param>
    /// <param name="requestId">The ID that the service assigned to the request. Default: none.</param>
    /// <param name="attempts">The number of attempts of the call.</param>
    public RawResponse(
        string operation,
        HttpStatusCode status,
        ReadOnlySpan<byte> body,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null,
        string? requestId = null,
        int attempts = 1
    )
        : this(
            new RecordedResponse(
                operation,
                status,
                headers ?? ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty,
                requestId,
                attempts,
                body.ToArray(),
                Encoding.UTF8,
                default
            )
        ) { }

    /// <summary>Gets the name of the operation that was called, or the method and the path.</summary>
    public string Operation => _response.Operation;

    /// <summary>Gets the status code.</summary>
    public HttpStatusCode Status => _response.Status;

    /// <summary>Gets the headers. Names are case-insensitive.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers => _response.Headers;

    /// <summary>Gets the ID that the service assigned to the request; null if it sent none.</summary>
    public string? RequestId => _response.RequestId;

    /// <summary>Gets the number of attempts of the call, starting at 1.</summary>
    public int Attempts => _response.Attempts;

    /// <summary>
    /// Gets the body, decompressed; empty if there is none, and if the call returned it as a stream.
    /// </summary>
    public ReadOnlyMemory<byte> Body => _response.Body;

    /// <summary>Returns the body as text, in the encoding that the response names; without one, in UTF-8.</summary>
    public string ReadText()
    {
        using var reader = new StreamReader(new MemoryStream(_response.Body), _response.Encoding);
        return reader.ReadToEnd();
    }

    /// <summary>Returns the body as JSON; null if the body is empty or JSON null.</summary>
    /// <exception cref="DevinResponseFormatException">The body is not JSON.</exception>
    public JsonNode? ReadJson() => Body.Length == 0 ? null : Read<JsonNode, JsonNodeCodec>();

    /// <summary>Returns the body as a model of this library.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <exception cref="DevinResponseFormatException">The body is empty, not JSON, or not such a model.</exception>
    public T ReadJson<T>()
        where T : class, IJsonModel<T> => Read<T, ModelCodec<T>>();

    /// <summary>Returns the body as a type of the program.</summary>
    /// <param name="typeInfo">The type, from a source-generated <c>JsonSerializerContext</c>.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="DevinResponseFormatException">The body is empty, not JSON, or not such a value.</exception>
    public T? ReadJson<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        try
        {
            return JsonSerializer.Deserialize(JsonText.Span, typeInfo);
        }
        catch (JsonException exception)
        {
            throw Unreadable(
                new UnreadableJsonException(JsonPathText.ToPointer(exception.Path), exception.Message, exception)
            );
        }
    }

    private ReadOnlyMemory<byte> JsonText => Body.Span.StartsWith("\uFEFF"u8) ? Body[3..] : Body;

    private T Read<T, TCodec>()
        where TCodec : IJsonCodec<T>
    {
        try
        {
            return ApiSerializer.Default.Read<T, TCodec>(Body.Span, JsonReadContext.None);
        }
        catch (UnreadableJsonException exception)
        {
            throw Unreadable(exception);
        }
    }

    private DevinResponseFormatException Unreadable(UnreadableJsonException exception) =>
        ResponseErrors.Unreadable(Operation, Status, RequestId, _response.Redaction, exception);
}
