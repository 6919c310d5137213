using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
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
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonRead.Value<T, ModelCodec<T>>(ref reader, JsonReadContext.None);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        value.Write(new ForwardingCodecWriter(writer), JsonWriteMode.Lenient);

    [RequiresDynamicCode(RuntimeTypes.Reason)]
    [RequiresUnreferencedCode(RuntimeTypes.Reason)]
    JsonTypeInfo? IModelConverter.Describe(JsonSerializerOptions options) => T.Describe(options);
}
