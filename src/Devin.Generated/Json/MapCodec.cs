using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>A JSON object whose values all have one type.</summary>
internal readonly struct MapCodec<T, TCodec> : IJsonCodec<IDictionary<string, T>>
    where TCodec : struct, IJsonCodec<T>
{
    public static IDictionary<string, T> Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        JsonRead.Expect(ref reader, JsonTokenType.StartObject, "an object");
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        while (JsonRead.NextProperty(ref reader))
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null || TCodec.AcceptsNull)
            {
                values[name] = TCodec.Read(ref reader, context);
                continue;
            }

            // As in a list: null that the contract does not allow is kept if the type can represent it.
            context.Note(JsonDeviationKind.UnexpectedNull, typeof(T).Name, reader);
            if (default(T) is null)
            {
                values[name] = default!;
            }
        }

        return values;
    }

    public static void Write(Utf8JsonWriter writer, IDictionary<string, T> value, JsonWriteMode mode)
    {
        writer.WriteStartObject();
        foreach (var (name, item) in value)
        {
            writer.WritePropertyName(name);
            Items.Write<T, TCodec>(writer, item, mode);
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
        foreach (var (name, item) in value)
        {
            // A sum does not depend on the order.
            code += HashCode.Combine(name, Items.Hash<T, TCodec>(item));
        }

        return code;
    }

    public static IDictionary<string, T> Copy(IDictionary<string, T> value)
    {
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
