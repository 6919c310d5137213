using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Devin.Generated.Json;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Responses;

/// <summary>The response of an operation.</summary>
internal sealed record ServiceResponse(HttpStatusCode Status, ReadOnlyMemory<byte> Body, string? MediaType)
{
    /// <summary>The media type of JSON.</summary>
    public const string JsonMediaType = "application/json";

    /// <summary>A 204 response.</summary>
    public static ServiceResponse Empty { get; } = new(HttpStatusCode.NoContent, default, null);

    /// <summary>The address of a redirect; null for all other responses.</summary>
    public Uri? Location { get; private init; }

    /// <summary>The value of <c>Retry-After</c>; null for no header.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the status is a success.</summary>
    public bool IsSuccess => (int)Status is >= 200 and <= 299;

    /// <summary>A response with a model as its body. The model can be changed afterwards.</summary>
    public static ServiceResponse Json<T>(T model, HttpStatusCode status = HttpStatusCode.OK)
        where T : class, IJsonModel<T> => Write<T, ModelCodec<T>>(model, status);

    /// <summary>A response with a list of models as its body.</summary>
    public static ServiceResponse JsonList<T>(IList<T> models)
        where T : class, IJsonModel<T> => Write<IList<T>, ListCodec<T, ModelCodec<T>>>(models, HttpStatusCode.OK);

    /// <summary>A response with a page of a list of models as its body.</summary>
    public static ServiceResponse JsonPage<T>(IEnumerable<T> models, string? endCursor, int total)
        where T : class, IJsonModel<T> =>
        Write(
            writer =>
            {
                writer.WriteStartObject();
                writer.WritePropertyName("items");
                writer.WriteStartArray();
                foreach (var model in models)
                {
                    ModelCodec<T>.Write(writer, model, JsonWriteMode.Lenient);
                }

                writer.WriteEndArray();
                writer.WritePropertyName("end_cursor");
                Items.Write<string?, NullableClassCodec<string, StringCodec>>(writer, endCursor, JsonWriteMode.Lenient);
                writer.WritePropertyName("has_next_page");
                writer.WriteBooleanValue(endCursor is not null);
                writer.WritePropertyName("total");
                writer.WriteNumberValue(total);
                writer.WriteEndObject();
            },
            HttpStatusCode.OK
        );

    /// <summary>A response with JSON as its body.</summary>
    public static ServiceResponse Json(JsonNode body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status, Encoding.UTF8.GetBytes(body.ToJsonString()), JsonMediaType);

    /// <summary>A 307 response.</summary>
    public static ServiceResponse Redirect(Uri address) =>
        new(HttpStatusCode.TemporaryRedirect, default, null) { Location = address };

    private static ServiceResponse Write<T, TCodec>(T value, HttpStatusCode status)
        where TCodec : IJsonCodec<T> => Write(writer => TCodec.Write(writer, value, JsonWriteMode.Lenient), status);

    private static ServiceResponse Write(Action<CodecWriter> write, HttpStatusCode status) =>
        new(status, JsonBytes.Of(write), JsonMediaType);
}
