using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>An item that can be null and whose type is a class.</summary>
internal readonly struct NullableClassCodec<T, TCodec> : IJsonCodec<T?>
    where T : class
    where TCodec : struct, IJsonCodec<T>
{
    public static bool AcceptsNull => true;

    public static string Expected => TCodec.Expected;

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out T? value)
    {
        value = null;
        return reader.TokenType == JsonTokenType.Null || TCodec.TryRead(ref reader, context, out value);
    }

    public static void Write(Utf8JsonWriter writer, T? value, JsonWriteMode mode) => TCodec.Write(writer, value!, mode);
}

/// <summary>An item that can be null and whose type is a struct.</summary>
internal readonly struct NullableStructCodec<T, TCodec> : IJsonCodec<T?>
    where T : struct
    where TCodec : struct, IJsonCodec<T>
{
    public static bool AcceptsNull => true;

    public static string Expected => TCodec.Expected;

    public static bool IsWritable(T? value) => value is null || TCodec.IsWritable(value.Value);

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out T? value)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            value = null;
            return true;
        }

        var isRead = TCodec.TryRead(ref reader, context, out var present);
        value = isRead ? present : null;
        return isRead;
    }

    public static void Write(Utf8JsonWriter writer, T? value, JsonWriteMode mode) =>
        TCodec.Write(writer, value!.Value, mode);
}
