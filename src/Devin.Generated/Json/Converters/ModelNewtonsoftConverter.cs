using System.ComponentModel;
using Newtonsoft.Json;

namespace Devin.Generated.Json.Converters;

/// <summary>Converts a model for Newtonsoft.Json with the codec of the model.</summary>
/// <typeparam name="T">The model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelNewtonsoftConverter<T> : JsonConverter<T>
    where T : class, IJsonModel<T>
{
    /// <inheritdoc/>
    public override T? ReadJson(
        JsonReader reader,
        Type objectType,
        T? existingValue,
        bool hasExistingValue,
        Newtonsoft.Json.JsonSerializer serializer
    ) => reader.TokenType == JsonToken.Null ? null : NewtonsoftTokens.ReadValue<T, ModelCodec<T>>(reader);

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, T? value, Newtonsoft.Json.JsonSerializer serializer)
    {
        if (value is null)
        {
            writer.WriteNull();
            return;
        }

        using var buffer = new PooledBuffer();
        value.Write(new Utf8CodecWriter(buffer), JsonWriteMode.Lenient);
        NewtonsoftTokens.Copy(buffer.Written.Span, writer);
    }
}
