using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Newtonsoft.Json;

namespace Devin.Generated.Json.Converters;

/// <summary>Converts between the tokens of Newtonsoft.Json and UTF-8.</summary>
internal static class NewtonsoftTokens
{
    /// <summary>
    /// Returns the value whose first token is the current one. Dates within it remain text, regardless of the settings
    /// of the serializer.
    /// </summary>
    public static byte[] ToUtf8(JsonReader reader)
    {
        var dateParseHandling = reader.DateParseHandling;
        reader.DateParseHandling = DateParseHandling.None;
        try
        {
            var buffer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer, JsonWriterSettings.Options))
            {
                for (var open = 0; ; Advance(reader))
                {
                    WriteToken(reader, writer);
                    open +=
                        IsStart(reader.TokenType) ? 1
                        : IsEnd(reader.TokenType) ? -1
                        : 0;
                    if (open == 0)
                    {
                        break;
                    }
                }
            }

            return buffer.WrittenSpan.ToArray();
        }
        finally
        {
            reader.DateParseHandling = dateParseHandling;
        }
    }

    /// <summary>Reads the value whose first token is the current one, with a codec.</summary>
    /// <exception cref="JsonSerializationException">The value is not one that the codec can read.</exception>
    public static T ReadValue<T, TCodec>(JsonReader reader)
        where TCodec : IJsonCodec<T>
    {
        if (reader is Utf8NewtonsoftReader utf8)
        {
            return utf8.ReadValue<T, TCodec>();
        }

        var path = reader.Path;
        var codecReader = new Utf8JsonReader(ToUtf8(reader));
        try
        {
            codecReader.Read();
            return JsonRead.Value<T, TCodec>(ref codecReader, JsonReadContext.None);
        }
        catch (System.Text.Json.JsonException exception)
        {
            throw new JsonSerializationException($"{exception.Message} Path: {path}.", exception);
        }
    }

    /// <summary>Writes a JSON text token by token. Numbers keep their digits.</summary>
    public static void Copy(ReadOnlySpan<byte> utf8, JsonWriter writer)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    writer.WritePropertyName(reader.GetString()!);
                    break;
                case JsonTokenType.String:
                    writer.WriteValue(reader.GetString());
                    break;
                case JsonTokenType.Number:
                    NewtonsoftNumbers.Write(ref reader, writer);
                    break;
                case JsonTokenType.Null:
                    writer.WriteNull();
                    break;
                default:
                    writer.WriteValue(reader.TokenType == JsonTokenType.True);
                    break;
            }
        }
    }

    private static void WriteToken(JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonToken.StartObject:
                writer.WriteStartObject();
                break;
            case JsonToken.EndObject:
                writer.WriteEndObject();
                break;
            case JsonToken.StartArray:
                writer.WriteStartArray();
                break;
            case JsonToken.EndArray:
                writer.WriteEndArray();
                break;
            case JsonToken.PropertyName:
                writer.WritePropertyName((string)reader.Value!);
                break;
            case JsonToken.Null or JsonToken.Undefined:
                writer.WriteNullValue();
                break;
            case JsonToken.Comment:
                break;
            default:
                WriteScalar(reader.Value!, writer);
                break;
        }
    }

    private static void WriteScalar(object value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case long integer:
                writer.WriteNumberValue(integer);
                break;
            case BigInteger integer:
                writer.WriteRawValue(integer.ToString(CultureInfo.InvariantCulture));
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case double.PositiveInfinity or double.NegativeInfinity:
                // Read from a number such as 1e999. The codec keeps it as JSON.
                writer.WriteRawValue(value is double.PositiveInfinity ? "1e999" : "-1e999");
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case DateTime date:
                writer.WriteStringValue(date);
                break;
            case DateTimeOffset date:
                writer.WriteStringValue(IsoText.Format(date));
                break;
            case IFormattable other:
                writer.WriteStringValue(other.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    private static bool IsStart(JsonToken token) => token is JsonToken.StartObject or JsonToken.StartArray;

    private static bool IsEnd(JsonToken token) => token is JsonToken.EndObject or JsonToken.EndArray;

    private static void Advance(JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new JsonReaderException("The JSON ends inside a value.");
        }
    }
}
