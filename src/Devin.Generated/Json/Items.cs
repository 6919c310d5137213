using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>Reads and writes the items of an array and the values of a map.</summary>
internal static class Items
{
    /// <summary>
    /// Notes an item that a codec did not read. Returns whether it is null that the contract does not allow, but that the
    /// type can represent. Another one is unreadable.
    /// </summary>
    public static bool IsKeptNull<T>(ref Utf8JsonReader reader, JsonReadContext context)
    {
        var isNull = reader.TokenType == JsonTokenType.Null;
        context.Note(
            isNull ? JsonDeviationKind.UnexpectedNull : JsonDeviationKind.UnreadableValue,
            typeof(T).Name,
            reader
        );
        return isNull && default(T) is null;
    }

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
