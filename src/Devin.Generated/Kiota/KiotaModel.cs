using System.Text.Json;
using Devin.Generated.Json;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Kiota;

/// <summary>What all emitted models share when Kiota reads or writes them.</summary>
internal static class KiotaModel
{
    /// <summary>
    /// Reads a whole value. Returns null if the node cannot provide JSON; Kiota then assigns field by field.
    /// </summary>
    /// <exception cref="JsonException">The JSON does not match the type. The message names the location.</exception>
    public static T? Read<T, TCodec>(IParseNode node)
        where T : class, IKiotaModel
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node is IJsonParseNode own)
        {
            return ReadJson<T, TCodec>(own);
        }

        if (NodeJson.ToUtf8(node) is not { } json)
        {
            return null;
        }

        var value = ReadJson<T, TCodec>(json);
        value.IsRead = true;
        return value;
    }

    /// <summary>Creates the exception for a node that cannot provide JSON where JSON is required.</summary>
    public static NotSupportedException NeedsJson(IParseNode node) =>
        new(
            $"{node.GetType().Name} cannot read a value of several types, because it does not support Kiota's UntypedNode."
        );

    /// <summary>Reads the value of a node that holds its JSON.</summary>
    /// <exception cref="JsonException">The JSON does not match the type. The message names the location.</exception>
    public static T ReadJson<T, TCodec>(IJsonParseNode node)
        where TCodec : IJsonCodec<T> => ReadJson<T, TCodec>(node.Json, node.Serializer, node.Context);

    /// <summary>Reads a JSON text.</summary>
    /// <exception cref="JsonException">The JSON does not match the type. The message names the location.</exception>
    public static T ReadJson<T, TCodec>(
        ReadOnlySpan<byte> json,
        ApiSerializer? serializer = null,
        JsonReadContext? context = null
    )
        where TCodec : IJsonCodec<T>
    {
        try
        {
            return (serializer ?? ApiSerializer.Default).Read<T, TCodec>(json, context ?? JsonReadContext.None);
        }
        catch (UnreadableJsonException exception)
        {
            var place = exception.Pointer.Length == 0 ? "its root" : exception.Pointer;
            throw new JsonException(
                $"The JSON cannot be read at {place}: {exception.Message}",
                exception.Pointer,
                null,
                null,
                exception
            );
        }
    }

    /// <summary>Writes the properties of an object without the braces, as Kiota's writers expect.</summary>
    public static void WriteProperties(IKiotaModel model, ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var document = ToDocument(model);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            WriteValue(writer, property.Name, property.Value);
        }
    }

    /// <summary>Writes a value of any JSON type.</summary>
    public static void WriteWhole(IKiotaModel model, ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var document = ToDocument(model);
        WriteValue(writer, null, document.RootElement);
    }

    private static JsonDocument ToDocument(IKiotaModel model)
    {
        using var buffer = new PooledBuffer();
        model.Write(new Utf8CodecWriter(buffer), JsonWriteMode.Lenient);

        // Copied, because the document outlives the array of the buffer.
        return JsonDocument.Parse(buffer.Written.ToArray());
    }

    /// <summary>
    /// Scalars use the typed methods that every writer has. Other values use Kiota's untyped nodes, which preserve
    /// nulls, the notation of dates and the digits of numbers.
    /// </summary>
    private static void WriteValue(ISerializationWriter writer, string? key, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                writer.WriteNullValue(key);
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(key, value.GetString());
                break;
            case JsonValueKind.True or JsonValueKind.False:
                writer.WriteBoolValue(key, value.GetBoolean());
                break;
            case JsonValueKind.Number when value.TryGetInt64(out var integer):
                writer.WriteLongValue(key, integer);
                break;
            case JsonValueKind.Number when value.TryGetDecimal(out var number):
                writer.WriteDecimalValue(key, number);
                break;
            case JsonValueKind.Number:
                writer.WriteDoubleValue(key, value.GetDouble());
                break;
            default:
                writer.WriteObjectValue<UntypedNode>(key, UntypedJson.Create(value));
                break;
        }
    }
}
