using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>
/// Reads and writes one type. Codecs are empty structs that are composed as type arguments, so that calls are bound
/// statically.
/// </summary>
internal interface IJsonCodec<T>
{
    /// <summary>Whether the codec itself can read a null token.</summary>
    static virtual bool AcceptsNull => false;

    /// <summary>The values that the codec can read, for messages, such as <c>a UUID</c>.</summary>
    static abstract string Expected { get; }

    /// <summary>Whether the value can be written. The default of an open enum cannot.</summary>
    static virtual bool IsWritable(T value) => true;

    /// <summary>
    /// Reads a value. The reader is on the first token of the value before the call, and on the last token after it.
    /// </summary>
    /// <returns>
    /// False if the value is not one that the codec can read. The reader is still on its first token then.
    /// </returns>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    static abstract bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [MaybeNullWhen(false)] out T value
    );

    /// <summary>Writes a value.</summary>
    static abstract void Write(Utf8JsonWriter writer, T value, JsonWriteMode mode);
}
