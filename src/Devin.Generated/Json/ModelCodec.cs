using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A type that reads and writes itself.</summary>
internal readonly struct ModelCodec<T> : IJsonCodec<T>
    where T : class, IJsonModel<T>
{
    public static string Expected => "an object";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, [NotNullWhen(true)] out T? value) =>
        T.TryRead(ref reader, context, out value);

    public static void Write(Utf8JsonWriter writer, T value, JsonWriteMode mode) => value.Write(writer, mode);
}
