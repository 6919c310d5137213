using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Json;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Kiota;

/// <summary>Converts the value of an unknown property to the type that Kiota's users expect, and back.</summary>
internal static class AdditionalValue
{
    /// <summary>
    /// Returns a string, boolean, <see cref="long"/>, <see cref="decimal"/> or <see cref="double"/>; an untyped node
    /// for other values.
    /// </summary>
    /// <remarks>
    /// Unlike in Kiota, a text that looks like a date remains a text, so that it is written as it was read.
    /// </remarks>
    public static object? ToKiota(JsonNode? value)
    {
        if (value is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(value.ToJsonString());
        var json = document.RootElement;
        return json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
            JsonValueKind.Number when json.TryGetInt64(out var integer) => integer,
            JsonValueKind.Number when json.TryGetDecimal(out var number) => number,
            JsonValueKind.Number => json.GetDouble(),
            _ => UntypedJson.Create(json),
        };
    }

    /// <summary>Returns the JSON form of a value.</summary>
    /// <exception cref="NotSupportedException">The value has no known JSON form.</exception>
    public static JsonNode? ToJson(object? value) =>
        value switch
        {
            null => null,
            JsonNode node => node.DeepClone(),
            JsonElement element => JsonNode.Parse(element.GetRawText()),
            string text => JsonValue.Create(text),
            bool flag => JsonValue.Create(flag),
            sbyte or byte or short or ushort or int or uint or long => JsonValue.Create(
                Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)
            ),
            decimal number => JsonValue.Create(number),
            double number => JsonValue.Create(number),
            float number => JsonValue.Create(number),
            IKiotaModel model => Encode(writer => model.Write(writer, JsonWriteMode.Lenient)),
            UntypedNode node => Encode(writer => UntypedJson.Write(writer, node)),
            IDictionary<string, object> map => new JsonObject(
                map.Select(static pair => KeyValuePair.Create(pair.Key, ToJson(pair.Value)))
            ),
            byte[] or Uri or IFormattable => JsonValue.Create(ParameterText.One("additional data", value)),
            IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(ToJson)]),
            _ => throw new NotSupportedException(
                $"A value of the type {value.GetType().Name} cannot be stored as additional data. Use a string, a number, a "
                    + "boolean, a list, a dictionary, a JsonNode or one of Kiota's untyped nodes."
            ),
        };

    private static JsonNode? Encode(Action<CodecWriter> write)
    {
        using var buffer = new PooledBuffer();
        write(new Utf8CodecWriter(buffer));

        var reader = new Utf8JsonReader(buffer.Written.Span);
        reader.Read();
        return JsonNodeReader.Read(ref reader);
    }
}
