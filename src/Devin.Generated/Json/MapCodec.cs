using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

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
            if (!Items.IsKeptNull<T>(ref reader, context))
            {
                unreadable ??= new Dictionary<string, UnreadableJson>(StringComparer.Ordinal);
                unreadable[name] = UnreadableJson.Read(ref reader, TCodec.Expected);
            }
        }

        value = unreadable is null ? values : new PartialMap<T>(values, unreadable);
        return true;
    }

    public static void Write(Utf8JsonWriter writer, IDictionary<string, T> value, JsonWriteMode mode)
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
}
