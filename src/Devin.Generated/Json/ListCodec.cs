using System.Text.Json;

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
}
