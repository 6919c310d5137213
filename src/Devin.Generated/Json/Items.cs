using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>The items of an array and the values of a map, which can be null.</summary>
internal static class Items
{
    /// <summary>
    /// Notes an item that a codec did not read, and returns its JSON. Null that the contract does not allow is such an item
    /// too: the type of the list says that its items are not null.
    /// </summary>
    public static UnreadableJson ReadUnreadable<T, TCodec>(ref Utf8JsonReader reader, JsonReadContext context)
        where TCodec : struct, IJsonCodec<T>
    {
        context.Note(
            reader.TokenType == JsonTokenType.Null
                ? JsonDeviationKind.UnexpectedNull
                : JsonDeviationKind.UnreadableValue,
            typeof(T).Name,
            reader
        );
        return UnreadableJson.Read(ref reader, TCodec.Expected);
    }

    /// <summary>Writes an item.</summary>
    public static void Write<T, TCodec>(CodecWriter writer, T item, JsonWriteMode mode)
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

    /// <summary>Whether two items are equal.</summary>
    public static bool IsSame<T, TCodec>(T left, T right)
        where TCodec : struct, IJsonCodec<T> =>
        left is null || right is null ? left is null && right is null : TCodec.IsSame(left, right);

    /// <summary>The hash code of an item.</summary>
    public static int Hash<T, TCodec>(T item)
        where TCodec : struct, IJsonCodec<T> => item is null ? 0 : TCodec.Hash(item);

    /// <summary>A copy of an item.</summary>
    public static T Copy<T, TCodec>(T item)
        where TCodec : struct, IJsonCodec<T> => item is null ? item : TCodec.Copy(item);

    /// <summary>Adds the violations of an item.</summary>
    public static void Check<T, TCodec>(T item, ValueRules? rules, ref Validation validation)
        where TCodec : struct, IJsonCodec<T>
    {
        if (item is null)
        {
            if (!TCodec.AcceptsNull && validation.Fails())
            {
                validation.Add("a value", "null");
            }
        }
        else if (TCodec.IsWritable(item))
        {
            TCodec.Check(item, rules, ref validation);
        }
        else if (validation.Fails())
        {
            validation.Add("a value", $"default({typeof(T).Name})");
        }
    }
}
