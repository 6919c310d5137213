using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Json;

/// <summary>A value whose type the contract does not specify.</summary>
internal readonly struct JsonNodeCodec : IJsonCodec<JsonNode>
{
    public static bool AcceptsNull => true;

    public static string Expected => "any value";

    public static bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [MaybeNullWhen(false)] out JsonNode value
    )
    {
        value = JsonNodeReader.Read(ref reader)!;
        return true;
    }

    public static void Write(Utf8JsonWriter writer, JsonNode value, JsonWriteMode mode) =>
        JsonNodeWriter.Write(writer, value);

    public static bool IsSame(JsonNode? left, JsonNode? right)
    {
        try
        {
            return JsonNode.DeepEquals(left, right);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // A string that is not valid Unicode, or a number with a huge exponent. The spelling counts.
            return Text(left).AsSpan().SequenceEqual(Text(right));
        }
    }

    // Numbers are equal in all notations, so only the kind and the size count.
    public static int Hash(JsonNode value) =>
        value switch
        {
            null => 0,
            JsonObject map => HashCode.Combine(JsonValueKind.Object, map.Count),
            JsonArray list => HashCode.Combine(JsonValueKind.Array, list.Count),
            _ => value.GetValueKind().GetHashCode(),
        };

    public static JsonNode Copy(JsonNode value) => value.DeepClone();

    /// <summary>The value as JSON, in UTF-8.</summary>
    public static byte[] Text(JsonNode? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonWriterSettings.Options))
        {
            JsonNodeWriter.Write(writer, value);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
