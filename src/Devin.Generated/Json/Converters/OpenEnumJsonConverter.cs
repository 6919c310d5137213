using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Devin.Generated.Json.Converters;

/// <summary>Converts an open enum for System.Text.Json, as a value and as a dictionary key.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumJsonConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonRead.Value<T, OpenEnumCodec<T>>(ref reader, JsonReadContext.None);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Items.Write<T, OpenEnumCodec<T>>(new ForwardingCodecWriter(writer), value, JsonWriteMode.Lenient);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => T.FromValue(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(
            value.Value ?? throw new JsonException($"default({typeof(T).Name}) is not a value and cannot be a key.")
        );
}
