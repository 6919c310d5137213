using System.ComponentModel;
using Newtonsoft.Json;

namespace Devin.Generated.Json.Converters;

/// <summary>Converts an open enum for Newtonsoft.Json.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumNewtonsoftConverter<T> : JsonConverter
    where T : struct, IOpenEnum<T>
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
            Utf8NewtonsoftReader { TokenType: JsonToken.String } utf8 => utf8.ReadValue<T, OpenEnumCodec<T>>(),
            { TokenType: JsonToken.String, Value: string text } => T.FromValue(text),
            { TokenType: JsonToken.Null } when objectType != typeof(T) => null,
            _ => throw new JsonSerializationException(
                $"Expected a string, found {reader.TokenType}. Path: {reader.Path}."
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

        writer.WriteValue(
            ((T)value).Value
                ?? throw new JsonSerializationException(
                    $"default({typeof(T).Name}) is not a value and cannot be written."
                )
        );
    }
}
