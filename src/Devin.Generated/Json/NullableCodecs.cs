using System.Text.Json;
using Devin.Generated.Constraints;

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

    public static void Write(CodecWriter writer, T? value, JsonWriteMode mode) => TCodec.Write(writer, value!, mode);

    public static bool IsAlwaysChecked => TCodec.IsAlwaysChecked;

    public static bool IsSame(T? left, T? right) =>
        left is null || right is null ? left is null && right is null : TCodec.IsSame(left, right);

    public static int Hash(T? value) => value is null ? 0 : TCodec.Hash(value);

    public static T? Copy(T? value) => value is null ? null : TCodec.Copy(value);

    public static void Check(T? value, ValueRules? rules, ref Validation validation)
    {
        if (value is not null)
        {
            TCodec.Check(value, rules, ref validation);
        }
    }
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

    public static void Write(CodecWriter writer, T? value, JsonWriteMode mode) =>
        TCodec.Write(writer, value!.Value, mode);

    public static bool IsAlwaysChecked => TCodec.IsAlwaysChecked;

    public static bool IsSame(T? left, T? right) =>
        left is null || right is null ? left is null && right is null : TCodec.IsSame(left.Value, right.Value);

    public static int Hash(T? value) => value is null ? 0 : TCodec.Hash(value.Value);

    public static T? Copy(T? value) => value is null ? null : TCodec.Copy(value.Value);

    public static void Check(T? value, ValueRules? rules, ref Validation validation)
    {
        if (value is not null)
        {
            TCodec.Check(value.Value, rules, ref validation);
        }
    }
}
