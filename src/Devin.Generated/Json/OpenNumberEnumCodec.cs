using System.Globalization;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>An open enum of integers. Unknown values are preserved.</summary>
internal readonly struct OpenNumberEnumCodec<T> : IJsonCodec<T>
    where T : struct, IOpenNumberEnum<T>
{
    public static string Expected => Int64Codec.Expected;

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out T value)
    {
        if (!Int64Codec.TryRead(ref reader, context, out var number))
        {
            value = default;
            return false;
        }

        value = T.FromValue(number);
        if (context.IsObserving && !value.IsKnown)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            context.Note(JsonDeviationKind.UnknownEnumValue, typeof(T).Name, reader, text);
        }

        return true;
    }

    public static void Write(CodecWriter writer, T value, JsonWriteMode mode) => writer.WriteNumberValue(value.Value);
}
