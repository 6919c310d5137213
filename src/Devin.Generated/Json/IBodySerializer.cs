using System.Buffers;

namespace Devin.Generated.Json;

/// <summary>Writes and reads whole bodies in place of the emitted codecs.</summary>
internal interface IBodySerializer
{
    /// <summary>Writes a value in UTF-8.</summary>
    void Write<T>(IBufferWriter<byte> target, T value);

    /// <summary>Reads a value.</summary>
    /// <exception cref="UnreadableJsonException">The text is not JSON or does not match the type.</exception>
    T Read<T>(ReadOnlySpan<byte> json);
}
