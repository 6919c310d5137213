using System.Text.Json;
using Devin.Generated.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Kiota;

/// <summary>Converts Kiota's untyped nodes to JSON and back.</summary>
/// <remarks>
/// A number with more digits than <see cref="decimal"/> supports becomes a <see cref="double"/>, because there is no
/// other node type.
/// </remarks>
internal static class UntypedJson
{
    /// <summary>Creates the node of a JSON value.</summary>
    public static UntypedNode Create(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => new UntypedObject(
                value
                    .EnumerateObject()
                    .GroupBy(static member => member.Name, StringComparer.Ordinal)
                    .ToDictionary(static group => group.Key, static group => Create(group.Last().Value))
            ),
            JsonValueKind.Array => new UntypedArray(value.EnumerateArray().Select(Create).ToArray()),
            JsonValueKind.String => new UntypedString(value.GetString()),
            JsonValueKind.True or JsonValueKind.False => new UntypedBoolean(value.GetBoolean()),
            JsonValueKind.Number when value.TryGetInt64(out var integer) => new UntypedLong(integer),
            JsonValueKind.Number when value.TryGetDecimal(out var number) => new UntypedDecimal(number),
            JsonValueKind.Number => new UntypedDouble(value.GetDouble()),
            _ => new UntypedNull(),
        };

    /// <summary>Writes a node.</summary>
    /// <exception cref="JsonException">A number is NaN, or the type of the node is unknown.</exception>
    public static void Write(CodecWriter writer, UntypedNode node)
    {
        switch (node)
        {
            case UntypedString text when text.GetValue() is { } value:
                writer.WriteStringValue(value);
                break;
            case UntypedNull or UntypedString:
                writer.WriteNullValue();
                break;
            case UntypedBoolean flag:
                writer.WriteBooleanValue(flag.GetValue());
                break;
            case UntypedInteger integer:
                writer.WriteNumberValue(integer.GetValue());
                break;
            case UntypedLong integer:
                writer.WriteNumberValue(integer.GetValue());
                break;
            case UntypedDecimal number:
                writer.WriteNumberValue(number.GetValue());
                break;
            case UntypedFloat number when float.IsFinite(number.GetValue()):
                writer.WriteNumberValue(number.GetValue());
                break;
            case UntypedDouble number when double.IsFinite(number.GetValue()):
                writer.WriteNumberValue(number.GetValue());
                break;
            case UntypedArray array:
                WriteArray(writer, array);
                break;
            case UntypedObject container:
                WriteObject(writer, container);
                break;
            case UntypedFloat number:
                WriteInfinity(writer, number.GetValue());
                break;
            case UntypedDouble number:
                WriteInfinity(writer, number.GetValue());
                break;
            default:
                throw new JsonException($"An untyped node of the type {node.GetType().Name} has no JSON form.");
        }
    }

    /// <summary>Infinity was read from a number such as <c>1e999</c>. The codec keeps it as JSON.</summary>
    private static void WriteInfinity(CodecWriter writer, double value) =>
        writer.WriteRawValue(
            double.IsPositiveInfinity(value) ? "1e999"u8
            : double.IsNegativeInfinity(value) ? "-1e999"u8
            : throw new JsonException("NaN has no JSON form.")
        );

    private static void WriteArray(CodecWriter writer, UntypedArray array)
    {
        writer.WriteStartArray();
        foreach (var item in array.GetValue())
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteObject(CodecWriter writer, UntypedObject container)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in container.GetValue())
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }
}
