using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>Bytes as base64 (<c>format: byte</c>).</summary>
internal readonly struct BytesCodec : IJsonCodec<byte[]>
{
    public static string Expected => "base64 text";

    public static bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [NotNullWhen(true)] out byte[]? value
    )
    {
        value = null;
        return reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out value);
    }

    public static void Write(CodecWriter writer, byte[] value, JsonWriteMode mode) =>
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
