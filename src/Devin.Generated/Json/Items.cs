using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>Writes the items of an array and the values of a map.</summary>
internal static class Items
{
    public static void Write<T, TCodec>(Utf8JsonWriter writer, T item, JsonWriteMode mode)
        where TCodec : struct, IJsonCodec<T>
    {
        if (item is null)
        {
            writer.WriteNullValue();
        }
        else if (TCodec.IsWritable(item))
        {
            TCodec.Write(writer, item, mode);
        }
        else
        {
            throw new InvalidOperationException(
                $"A collection contains default({typeof(T).Name}), which is not a value. Remove it before writing."
            );
        }
    }
}
