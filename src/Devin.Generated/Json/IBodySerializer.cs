using System.Buffers;

namespace Devin.Generated.Json;

/// <summary>Writes and reads whole bodies in place of the emitted codecs.</summary>
internal interface IBodySerializer
{
    /// <summary>Writes a value in UTF-8.</summary>
    void Write<T>(IBufferWriter<byte> target, T value);

    /// <summary>
    /// Whether the serializer is used for reading the type. A codec reads types that its settings cannot influence.
    /// </summary>
    bool Reads<T>();

    /// <summary>Reads a value.</summary>
    /// <param name="json">A valid JSON text.</param>
    /// <param name="context">Collects deviations from the contract.</param>
    /// <exception cref="UnreadableJsonException">The text does not match the type.</exception>
    T Read<T>(ReadOnlySpan<byte> json, JsonReadContext context);
}
