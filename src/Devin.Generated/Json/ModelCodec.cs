using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A type that reads and writes itself.</summary>
internal readonly struct ModelCodec<T> : IJsonCodec<T>
    where T : class, IJsonModel<T>
{
    public static T Read(ref Utf8JsonReader reader, JsonReadContext context) => T.Read(ref reader, context);

    public static void Write(Utf8JsonWriter writer, T value, JsonWriteMode mode) => value.Write(writer, mode);
}
