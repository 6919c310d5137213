using System.Text.Json.Nodes;

namespace Devin.Generated.Json;

/// <summary>
/// Receives the JSON that codecs write. The calls have the order of the tokens; nothing checks it.
/// </summary>
internal abstract class CodecWriter
{
    public abstract void WriteStartObject();

    public abstract void WriteEndObject();

    public abstract void WriteStartArray();

    public abstract void WriteEndArray();

    /// <summary>Writes the name of a property that the contract lists.</summary>
    public abstract void WritePropertyName(JsonMember member);

    /// <summary>Writes the name of any property.</summary>
    public abstract void WritePropertyName(string name);

    public abstract void WriteNullValue();

    public abstract void WriteBooleanValue(bool value);

    public abstract void WriteNumberValue(long value);

    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public abstract void WriteNumberValue(double value);

    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public abstract void WriteNumberValue(float value);

    public abstract void WriteNumberValue(decimal value);

    public abstract void WriteStringValue(string value);

    public abstract void WriteStringValue(Guid value);

    public abstract void WriteBase64StringValue(ReadOnlySpan<byte> value);

    /// <summary>Writes a complete value that is JSON in UTF-8.</summary>
    public abstract void WriteRawValue(ReadOnlySpan<byte> json);

    /// <summary>Writes a value that a program created, of any type that can be converted to JSON.</summary>
    public abstract void WriteValue(JsonValue value);
}
