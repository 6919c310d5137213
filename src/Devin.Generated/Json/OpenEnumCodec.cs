using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>An open enum. Unknown values are preserved.</summary>
internal readonly struct OpenEnumCodec<T> : IJsonCodec<T>
    where T : struct, IOpenEnum<T>
{
    public static bool IsWritable(T value) => value.Value is not null;

    public static T Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        JsonRead.Expect(ref reader, JsonTokenType.String, "a string");
        if (
            !reader.HasValueSequence
            && !reader.ValueIsEscaped
            && KnownEnumValues<T>.TryFind(reader.ValueSpan, out var known)
        )
        {
            return known;
        }

        var value = T.FromValue(StringCodec.Read(ref reader, context));
        if (context.IsObserving && !value.IsKnown)
        {
            context.Note(JsonDeviationKind.UnknownEnumValue, typeof(T).Name, reader, value.Value);
        }

        return value;
    }

    public static void Write(Utf8JsonWriter writer, T value, JsonWriteMode mode) =>
        writer.WriteStringValue(value.Value);
}
