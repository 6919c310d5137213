using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
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

    public static void Write(CodecWriter writer, JsonNode value, JsonWriteMode mode) =>
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

    public static int Hash(JsonNode? value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return value switch
        {
            null => 0,
            // A sum does not depend on the order.
            JsonObject map => map.Aggregate(
                map.Count,
                static (code, property) => code + HashCode.Combine(property.Key, Hash(property.Value))
            ),
            JsonArray list => list.Aggregate(list.Count, static (code, item) => HashCode.Combine(code, Hash(item))),
            _ => HashScalar(value),
        };
    }

    // Texts are equal with any escapes, and numbers in any notation, which are one double then.
    private static int HashScalar(JsonNode value)
    {
        var reader = new Utf8JsonReader(Text(value));
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => StringCodec
                .Decode(ref reader, JsonReadContext.None)
                ?.GetHashCode(StringComparison.Ordinal)
                ?? 0,
            JsonTokenType.Number => reader.GetDouble().GetHashCode(),
            var other => other.GetHashCode(),
        };
    }

    public static JsonNode Copy(JsonNode value) => value.DeepClone();

    /// <summary>The value as JSON, in UTF-8.</summary>
    public static byte[] Text(JsonNode? value) => Utf8CodecWriter.ToUtf8<JsonNode, JsonNodeCodec>(value!);
}
