using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Json;

namespace Devin.Generated.Transport;

/// <summary>Spells parameters that can be more than one scalar: unions, objects, and anything at all.</summary>
internal static class JsonParameter
{
    /// <summary>The value as JSON, for parameters whose media type is JSON; null for null.</summary>
    public static string? Text<T, TCodec>(T? value)
        where TCodec : IJsonCodec<T>
    {
        if (value is null)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonWriterSettings.Options))
        {
            TCodec.Write(writer, value, JsonWriteMode.Request);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>
    /// The value as any parameter is spelled: a scalar as its plain text, a list of scalars as their texts. Objects have
    /// no plain text and are JSON. Null has no text.
    /// </summary>
    public static IEnumerable<string> Texts<T, TCodec>(T? value)
        where TCodec : IJsonCodec<T>
    {
        var json = Text<T, TCodec>(value);
        return (json is null ? null : JsonNode.Parse(json)) switch
        {
            null => [],
            JsonArray list when list.All(static item => item is null or JsonValue) =>
            [
                .. list.OfType<JsonValue>().Select(Plain),
            ],
            JsonValue scalar => [Plain(scalar)],
            _ => [json!],
        };
    }

    private static string Plain(JsonValue scalar) =>
        scalar.GetValueKind() == JsonValueKind.String ? scalar.GetValue<string>() : scalar.ToJsonString();
}
