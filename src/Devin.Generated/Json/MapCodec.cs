using System.Text.Json;

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
}
