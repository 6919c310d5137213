using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>An item that can be null and whose type is a class.</summary>
internal readonly struct NullableClassCodec<T, TCodec> : IJsonCodec<T?>
    where T : class
    where TCodec : struct, IJsonCodec<T>
{
    public static bool AcceptsNull => true;

    public static T? Read(ref Utf8JsonReader reader, JsonReadContext context) =>
        reader.TokenType == JsonTokenType.Null ? null : TCodec.Read(ref reader, context);

    public static void Write(Utf8JsonWriter writer, T? value, JsonWriteMode mode) => TCodec.Write(writer, value!, mode);
}

/// <summary>An item that can be null and whose type is a struct.</summary>
internal readonly struct NullableStructCodec<T, TCodec> : IJsonCodec<T?>
    where T : struct
    where TCodec : struct, IJsonCodec<T>
{
    public static bool AcceptsNull => true;

    public static T? Read(ref Utf8JsonReader reader, JsonReadContext context) =>
        reader.TokenType == JsonTokenType.Null ? null : TCodec.Read(ref reader, context);

    public static bool IsWritable(T? value) => value is null || TCodec.IsWritable(value.Value);

    public static void Write(Utf8JsonWriter writer, T? value, JsonWriteMode mode) =>
        TCodec.Write(writer, value!.Value, mode);
}
