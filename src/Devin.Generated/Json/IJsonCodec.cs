using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>Reads and writes one type. Codecs are empty structs, composed as type arguments, so calls bind statically.</summary>
internal interface IJsonCodec<T>
{
    /// <summary>Whether the codec itself makes sense of a null token.</summary>
    static virtual bool AcceptsNull => false;

    /// <summary>Whether the value may reach the wire: the default of an open enum may not.</summary>
    static virtual bool IsWritable(T value) => true;

    /// <summary>Reads a value. The reader stands on its first token before and on its last token after.</summary>
    static abstract T Read(ref Utf8JsonReader reader, JsonReadContext context);

    /// <summary>Writes a value.</summary>
    static abstract void Write(Utf8JsonWriter writer, T value, JsonWriteMode mode);
}
