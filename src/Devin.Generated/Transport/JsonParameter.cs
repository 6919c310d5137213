using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Json;

namespace Devin.Generated.Transport;

/// <summary>Formats parameters that can be more than one scalar: unions, objects, and values of any type.</summary>
internal static class JsonParameter
{
    /// <summary>The value as JSON, for parameters with a JSON media type; null for null.</summary>
    public static string? Text<T, TCodec>(T? value)
        where TCodec : IJsonCodec<T> =>
        value is null ? null : Encoding.UTF8.GetString(Utf8CodecWriter.ToUtf8<T, TCodec>(value, JsonWriteMode.Request));

    /// <summary>
    /// The value in the form of any other parameter: a scalar as plain text, a list of scalars as several texts, an
    /// object as JSON. Null has no text, and a null item stays null.
    /// </summary>
    public static IEnumerable<string?> Texts<T, TCodec>(T? value)
        where TCodec : IJsonCodec<T>
    {
        var json = Text<T, TCodec>(value);
        return (json is null ? null : JsonNode.Parse(json)) switch
        {
            null => [],
            JsonArray list when list.All(static item => item is null or JsonValue) =>
            [
                .. list.Select(static item => item is JsonValue scalar ? Plain(scalar) : null),
            ],
            JsonValue scalar => [Plain(scalar)],
            _ => [json!],
        };
    }

    private static string Plain(JsonValue scalar) =>
        scalar.GetValueKind() == JsonValueKind.String ? scalar.GetValue<string>() : scalar.ToJsonString();
}
