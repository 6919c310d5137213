using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Devin.Generated.Constraints;

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

            (unreadable ??= []).Add(new(items.Count, Items.ReadUnreadable<T, TCodec>(ref reader, context)));
            items.Add(default!);
        }

        value = unreadable is null ? items : new PartialList<T>(items, unreadable);
        return true;
    }

    public static void Write(CodecWriter writer, IList<T> value, JsonWriteMode mode)
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

    public static bool IsAlwaysChecked => true;

    public static bool IsSame(IList<T> left, IList<T> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        if (left is PartialCollection || right is PartialCollection)
        {
            return PartialCollection.HasSameJson<IList<T>, ListCodec<T, TCodec>>(left, right);
        }

        for (var index = 0; index < left.Count; index++)
        {
            if (!Items.IsSame<T, TCodec>(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }

    public static int Hash(IList<T> value)
    {
        var code = value.Count;
        if (value is PartialCollection)
        {
            return code;
        }

        for (var index = 0; index < value.Count; index++)
        {
            code = HashCode.Combine(code, Items.Hash<T, TCodec>(value[index]));
        }

        return code;
    }

    public static IList<T> Copy(IList<T> value)
    {
        if (value is PartialCollection)
        {
            return ((PartialList<T>)value).Copy<TCodec>();
        }

        var items = new List<T>(value.Count);
        for (var index = 0; index < value.Count; index++)
        {
            items.Add(Items.Copy<T, TCodec>(value[index]));
        }

        return items;
    }

    public static void Check(IList<T> value, ValueRules? rules, ref Validation validation)
    {
        CountCheck.Items(value.Count, rules, ref validation);
        if (value is PartialCollection)
        {
            // What cannot be read is sent as it was received.
            return;
        }

        for (var index = 0; index < value.Count; index++)
        {
            validation.Enter(index);
            Items.Check<T, TCodec>(value[index], rules?.Items, ref validation);
            validation.Leave();
        }

        if (
            rules is { HasUniqueItems: true }
            && UniqueItems.FindDuplicate<T, TCodec>(value) is { } duplicate
            && validation.Fails()
        )
        {
            validation.Add("unique items", $"equal items at {duplicate.First} and {duplicate.Second}");
        }
    }
}
