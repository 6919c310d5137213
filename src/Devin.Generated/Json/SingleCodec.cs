using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A number as <see cref="float"/>. Infinity and not-a-number have no JSON form and are refused when written.</summary>
internal readonly struct SingleCodec : IJsonCodec<float>
{
    public static float Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        JsonRead.Expect(ref reader, JsonTokenType.Number, "a number");
        return reader.TryGetSingle(out var value)
            ? value
            : throw new JsonException("Expected a number in the range of float, found a larger one.");
    }

    public static void Write(Utf8JsonWriter writer, float value, JsonWriteMode mode) => writer.WriteNumberValue(value);
}
