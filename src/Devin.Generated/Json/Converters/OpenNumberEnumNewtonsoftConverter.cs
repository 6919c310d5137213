using System.ComponentModel;
using System.Globalization;
using Newtonsoft.Json;

namespace Devin.Generated.Json.Converters;

/// <summary>Converts an open enum of integers for Newtonsoft.Json.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenNumberEnumNewtonsoftConverter<T> : JsonConverter
    where T : struct, IOpenNumberEnum<T>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) =>
        (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(T);

    /// <inheritdoc/>
    public override object? ReadJson(
        JsonReader reader,
        Type objectType,
        object? existingValue,
        JsonSerializer serializer
    ) =>
        reader switch
        {
            Utf8NewtonsoftReader { TokenType: JsonToken.Integer } utf8 => utf8.ReadValue<T, OpenNumberEnumCodec<T>>(),
            { TokenType: JsonToken.Integer } => T.FromValue(
                Convert.ToInt64(reader.Value, CultureInfo.InvariantCulture)
            ),
            { TokenType: JsonToken.Null } when objectType != typeof(T) => null,
            _ => throw new JsonSerializationException(
                $"Expected an integer, found {reader.TokenType}. Path: {reader.Path}."
            ),
        };

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is null)
        {
            writer.WriteNull();
            return;
        }

        writer.WriteValue(((T)value).Value);
    }
}
