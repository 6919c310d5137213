using System.Globalization;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>An open enum of integers. Unknown values are preserved.</summary>
internal readonly struct OpenNumberEnumCodec<T> : IJsonCodec<T>
    where T : struct, IOpenNumberEnum<T>
{
    public static T Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        var value = T.FromValue(Int64Codec.Read(ref reader, context));
        if (context.IsObserving && !value.IsKnown)
        {
            context.Note(
                JsonDeviationKind.UnknownEnumValue,
                typeof(T).Name,
                reader,
                value.Value.ToString(CultureInfo.InvariantCulture)
            );
        }

        return value;
    }

    public static void Write(Utf8JsonWriter writer, T value, JsonWriteMode mode) =>
        writer.WriteNumberValue(value.Value);
}
