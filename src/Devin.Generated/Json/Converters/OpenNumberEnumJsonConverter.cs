using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Devin.Generated.Json.Converters;

/// <summary>Converts an open enum of integers for System.Text.Json.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenNumberEnumJsonConverter<T> : JsonConverter<T>
    where T : struct, IOpenNumberEnum<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonRead.Value<T, OpenNumberEnumCodec<T>>(ref reader, JsonReadContext.None);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Value);
}
