using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>Reads and writes values of one type as JSON.</summary>
internal interface IJsonCodec<T>
{
    static abstract T Read(ref Utf8JsonReader reader, JsonReadContext context);

    static abstract void Write(Utf8JsonWriter writer, T value, JsonWriteMode mode);
}
