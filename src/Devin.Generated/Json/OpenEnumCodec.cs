using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>An open enum. Unknown values are preserved.</summary>
internal readonly struct OpenEnumCodec<T> : IJsonCodec<T>
    where T : struct, IOpenEnum<T>
{
    public static string Expected => StringCodec.Expected;

    public static bool IsWritable(T value) => value.Value is not null;

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out T value)
    {
        if (ReaderText.IsPlain(ref reader) && T.FindListed(reader.ValueSpan) is { } listed)
        {
            value = T.FromValue(listed);
            return true;
        }

        return TryReadOther(ref reader, context, out value);
    }

    private static bool TryReadOther(ref Utf8JsonReader reader, JsonReadContext context, out T value)
    {
        if (!StringCodec.TryRead(ref reader, context, out var text))
        {
            value = default;
            return false;
        }

        value = T.FromValue(text);
        if (context.IsObserving && !T.AllowsOthers && !value.IsKnown)
        {
            context.Note(JsonDeviationKind.UnknownEnumValue, typeof(T).Name, reader, text);
        }

        return true;
    }

    public static void Write(CodecWriter writer, T value, JsonWriteMode mode) => writer.WriteStringValue(value.Value!);
}
