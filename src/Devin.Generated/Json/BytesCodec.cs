using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>Bytes as base64 (<c>format: byte</c>).</summary>
internal readonly struct BytesCodec : IJsonCodec<byte[]>
{
    public static byte[] Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        JsonRead.Expect(ref reader, JsonTokenType.String, "base64 text");
        return reader.TryGetBytesFromBase64(out var value)
            ? value
            : throw new JsonException("Expected base64 text, found a string in another format.");
    }

    public static void Write(Utf8JsonWriter writer, byte[] value, JsonWriteMode mode) =>
        writer.WriteBase64StringValue(value);

    public static bool IsSame(byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right);

    public static int Hash(byte[] value)
    {
        var code = new HashCode();
        code.AddBytes(value);
        return code.ToHashCode();
    }

    public static byte[] Copy(byte[] value) => [.. value];

    public static void Check(byte[] value, ValueRules? rules, ref Validation validation)
    {
        if (rules is not null)
        {
            TextCheck.Length((value.Length + 2) / 3 * 4, rules, ref validation);
        }
    }
}
