using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>Reads and writes bytes as base64url text without padding (RFC 4648, 5). Padding is accepted.</summary>
internal readonly struct Base64UrlCodec : IJsonCodec<byte[]>
{
    public static string Expected => "base64url text";

    public static bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [NotNullWhen(true)] out byte[]? value
    )
    {
        value = null;
        if (reader.TokenType != JsonTokenType.String || reader.GetString() is not { } text || !Base64Url.IsValid(text))
        {
            return false;
        }

        value = Base64Url.DecodeFromChars(text);
        return true;
    }

    public static void Write(CodecWriter writer, byte[] value, JsonWriteMode mode) =>
        writer.WriteStringValue(Base64Url.EncodeToString(value));

    public static bool IsSame(byte[] left, byte[] right) => BytesCodec.IsSame(left, right);

    public static int Hash(byte[] value) => BytesCodec.Hash(value);

    public static byte[] Copy(byte[] value) => BytesCodec.Copy(value);

    public static void Check(byte[] value, ValueRules? rules, ref Validation validation)
    {
        if (rules is not null)
        {
            TextCheck.Length(Base64Url.GetEncodedLength(value.Length), rules, ref validation);
        }
    }
}
