using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>A JSON array.</summary>
internal readonly struct ListCodec<T, TCodec> : IJsonCodec<IList<T>>
    where TCodec : struct, IJsonCodec<T>
{
    public static IList<T> Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        JsonRead.Expect(ref reader, JsonTokenType.StartArray, "an array");
        var items = new List<T>();
        while (JsonRead.NextItem(ref reader))
        {
            if (reader.TokenType != JsonTokenType.Null || TCodec.AcceptsNull)
            {
                items.Add(TCodec.Read(ref reader, context));
                continue;
            }

            // The contract does not allow null here. A class can still represent it; a struct cannot.
            context.Note(JsonDeviationKind.UnexpectedNull, typeof(T).Name, reader);
            if (default(T) is null)
            {
                items.Add(default!);
            }
        }

        return items;
    }

    public static void Write(Utf8JsonWriter writer, IList<T> value, JsonWriteMode mode)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            Items.Write<T, TCodec>(writer, item, mode);
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
        for (var index = 0; index < value.Count; index++)
        {
            code = HashCode.Combine(code, Items.Hash<T, TCodec>(value[index]));
        }

        return code;
    }

    public static IList<T> Copy(IList<T> value)
    {
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
