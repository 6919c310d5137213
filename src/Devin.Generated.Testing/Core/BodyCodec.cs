using System.Text.Json;

namespace Devin.Generated.Testing.Core;

/// <summary>Reads and writes the bodies of an operation.</summary>
internal abstract class BodyCodec<T>
{
    /// <summary>The media type of a body; null if there is none.</summary>
    public abstract string? MediaType { get; }

    /// <summary>Reads a body.</summary>
    /// <exception cref="JsonException">The body is not one of this type.</exception>
    public abstract T Read(ReadOnlySpan<byte> body);

    /// <summary>Writes a body.</summary>
    public abstract ReadOnlyMemory<byte> Write(T value);
}
