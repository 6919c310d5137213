using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Devin.Generated.Json;
using Devin.Generated.Transport;

namespace Devin.Generated;

/// <summary>The body of a request that the library does not define. A <see cref="JsonNode"/> converts to it.</summary>
public sealed class RawBody
{
    private readonly Func<ApiBody> _create;

    private RawBody(Func<ApiBody> create) => _create = create;

    /// <summary>Converts JSON to a body.</summary>
    [return: NotNullIfNotNull(nameof(json))]
    public static implicit operator RawBody?(JsonNode? json) => json is null ? null : FromJsonNode(json);

    /// <summary>Creates a body of JSON.</summary>
    /// <param name="json">The JSON.</param>
    public static RawBody FromJsonNode(JsonNode json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new RawBody(() => new JsonBody<JsonNode, JsonNodeCodec>(json, "application/json"));
    }

    /// <summary>Creates a body of a model of this library. Its required properties must have values.</summary>
    /// <param name="model">The model.</param>
    /// <typeparam name="T">The type of the model.</typeparam>
    public static RawBody FromModel<T>(T model)
        where T : class, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(model);
        return new RawBody(() => new JsonBody<T, ModelCodec<T>>(model, "application/json"));
    }

    /// <summary>Creates a body that is read from a stream while it is sent. The stream is not closed.</summary>
    /// <param name="content">The stream. The request is repeated only if it can seek.</param>
    /// <param name="mediaType">The media type, such as <c>application/zip</c>.</param>
    public static RawBody FromStream(Stream content, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(mediaType);
        return new RawBody(() => new BinaryBody(content, mediaType));
    }

    internal ApiBody Create() => _create();
}
