using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A JSON array. Items that cannot be read are kept as JSON in a <see cref="PartialList{T}"/>.</summary>
internal readonly struct ListCodec<T, TCodec> : IJsonCodec<IList<T>>
    where TCodec : struct, IJsonCodec<T>
{
    public static string Expected => "an array";

    public static bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [NotNullWhen(true)] out IList<T>? value
    )
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            value = null;
            return false;
        }

        var items = new List<T>();
        List<KeyValuePair<int, UnreadableJson>>? unreadable = null;
        while (JsonRead.NextItem(ref reader))
        {
            if (
                (reader.TokenType != JsonTokenType.Null || TCodec.AcceptsNull)
                && TCodec.TryRead(ref reader, context, out var item)
            )
            {
                items.Add(item);
                continue;
            }

            if (!Items.IsKeptNull<T>(ref reader, context))
            {
                (unreadable ??= []).Add(new(items.Count, UnreadableJson.Read(ref reader, TCodec.Expected)));
            }

            items.Add(default!);
        }

        value = unreadable is null ? items : new PartialList<T>(items, unreadable);
        return true;
    }

    public static void Write(Utf8JsonWriter writer, IList<T> value, JsonWriteMode mode)
    {
        writer.WriteStartArray();
        if (value is PartialCollection)
        {
            ((PartialList<T>)value).WriteItems<TCodec>(writer, mode);
        }
        else
        {
            foreach (var item in value)
            {
                Items.Write<T, TCodec>(writer, item, mode);
            }
        }

        writer.WriteEndArray();
    }
}
