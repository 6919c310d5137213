using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>
/// A JSON object whose values all have one type. Values that cannot be read are kept as JSON in a
/// <see cref="PartialMap{T}"/>.
/// </summary>
internal readonly struct MapCodec<T, TCodec> : IJsonCodec<IDictionary<string, T>>
    where TCodec : struct, IJsonCodec<T>
{
    public static string Expected => "an object";

    public static bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [NotNullWhen(true)] out IDictionary<string, T>? value
    )
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            value = null;
            return false;
        }

        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        Dictionary<string, UnreadableJson>? unreadable = null;
        while (JsonRead.NextProperty(ref reader))
        {
            var name = reader.GetString()!;
            reader.Read();
            unreadable?.Remove(name);
            if (
                (reader.TokenType != JsonTokenType.Null || TCodec.AcceptsNull)
                && TCodec.TryRead(ref reader, context, out var item)
            )
            {
                values[name] = item;
                continue;
            }

            values[name] = default!;
            unreadable ??= new Dictionary<string, UnreadableJson>(StringComparer.Ordinal);
            unreadable[name] = Items.ReadUnreadable<T, TCodec>(ref reader, context);
        }

        value = unreadable is null ? values : new PartialMap<T>(values, unreadable);
        return true;
    }

    public static void Write(CodecWriter writer, IDictionary<string, T> value, JsonWriteMode mode)
    {
        writer.WriteStartObject();
        if (value is PartialCollection)
        {
            ((PartialMap<T>)value).WriteValues<TCodec>(writer, mode);
        }
        else
        {
            foreach (var (name, item) in value)
            {
                writer.WritePropertyName(name);
                Items.Write<T, TCodec>(writer, item, mode);
            }
        }

        writer.WriteEndObject();
    }

    public static bool IsAlwaysChecked => true;

    public static bool IsSame(IDictionary<string, T> left, IDictionary<string, T> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        if (left is PartialCollection || right is PartialCollection)
        {
            return PartialCollection.HasSameJson<IDictionary<string, T>, MapCodec<T, TCodec>>(left, right);
        }

        foreach (var (name, item) in left)
        {
            if (!right.TryGetValue(name, out var other) || !Items.IsSame<T, TCodec>(item, other))
            {
                return false;
            }
        }

        return true;
    }

    public static int Hash(IDictionary<string, T> value)
    {
        var code = value.Count;
        if (value is PartialCollection)
        {
            return code;
        }

        foreach (var (name, item) in value)
        {
            // A sum does not depend on the order.
            code += HashCode.Combine(name, Items.Hash<T, TCodec>(item));
        }

        return code;
    }

    public static IDictionary<string, T> Copy(IDictionary<string, T> value)
    {
        if (value is PartialCollection)
        {
            return ((PartialMap<T>)value).Copy<TCodec>();
        }

        var copy = new Dictionary<string, T>(value.Count, StringComparer.Ordinal);
        foreach (var (name, item) in value)
        {
            copy.Add(name, Items.Copy<T, TCodec>(item));
        }

        return copy;
    }

    public static void Check(IDictionary<string, T> value, ValueRules? rules, ref Validation validation)
    {
        CountCheck.Properties(value.Count, rules, ref validation);
        if (value is PartialCollection)
        {
            // What cannot be read is sent as it was received.
            return;
        }

        if (value is Dictionary<string, T> own)
        {
            // Its enumerator is a struct.
            foreach (var (name, item) in own)
            {
                CheckEntry(name, item, rules, ref validation);
            }

            return;
        }

        foreach (var (name, item) in value)
        {
            CheckEntry(name, item, rules, ref validation);
        }
    }

    private static void CheckEntry(string name, T item, ValueRules? rules, ref Validation validation)
    {
        validation.Enter(name, false);
        if (rules?.Keys is { } keys)
        {
            TextCheck.Run(name, keys, ref validation);
        }

        Items.Check<T, TCodec>(item, rules?.Items, ref validation);
        validation.Leave();
    }
}
