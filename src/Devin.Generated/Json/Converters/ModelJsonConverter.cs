using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Devin.Generated.Json.Converters;

/// <summary>Converts a model for System.Text.Json with the codec of the model.</summary>
/// <typeparam name="T">The model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelJsonConverter<T> : JsonConverter<T>, IModelConverter
    where T : class, IJsonModel<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        try
        {
            return T.Read(ref reader, JsonReadContext.None);
        }
        catch (JsonException exception) when (exception.BytePositionInLine is null)
        {
            // The serializer adds the path of the model only. For text that is not JSON, it adds the position.
            var position = reader.TokenStartIndex - start.TokenStartIndex;
            var json = JsonMarshal.GetRawUtf8Value(JsonElement.ParseValue(ref start));
            var pointer = JsonPointerLocator.Locate(json, position);
            throw new JsonException($"{exception.Message} At pointer {pointer} in {typeof(T).Name}.", exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        value.Write(writer, JsonWriteMode.Lenient);

    [RequiresDynamicCode(RuntimeTypes.Reason)]
    [RequiresUnreferencedCode(RuntimeTypes.Reason)]
    JsonTypeInfo? IModelConverter.Describe(JsonSerializerOptions options) => T.Describe(options);
}
