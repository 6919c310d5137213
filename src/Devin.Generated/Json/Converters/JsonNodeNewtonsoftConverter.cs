using System.Text.Json.Nodes;
using Newtonsoft.Json;

namespace Devin.Generated.Json.Converters;

/// <summary>Converts free-form JSON for Newtonsoft.Json. Numbers keep their digits.</summary>
internal sealed class JsonNodeNewtonsoftConverter : JsonConverter
{
    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType.IsAssignableTo(typeof(JsonNode));

    /// <inheritdoc/>
    public override object? ReadJson(
        JsonReader reader,
        Type objectType,
        object? existingValue,
        Newtonsoft.Json.JsonSerializer serializer
    )
    {
        var value = NewtonsoftTokens.ReadValue<JsonNode, JsonNodeCodec>(reader);
        return value is null || objectType.IsInstanceOfType(value)
            ? value
            : throw new JsonSerializationException(
                $"Expected {objectType.Name}, found {value.GetType().Name}. Path: {reader.Path}."
            );
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer)
    {
        using var buffer = new PooledBuffer();
        JsonNodeWriter.Write(new Utf8CodecWriter(buffer), (JsonNode?)value);
        NewtonsoftTokens.Copy(buffer.Written.Span, writer);
    }
}
